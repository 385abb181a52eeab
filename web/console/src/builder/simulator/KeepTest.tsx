import { ActionIcon, Button, Popover, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDeviceFloppy } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useComplain } from "../../ui/useComplain.ts";
import { type Script, trials } from "../api/trials.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Simulator.module.css";

/** Keeps the talk as it went: from now on it must go so. */
export function KeepTest({ script }: { script: Script }) {
  const { t } = useTranslation("builder");
  const { id, doc } = useBuilder();
  const complain = useComplain();
  const memory = useQueryClient();
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState("");
  const keep = async () => {
    try {
      await trials.keep(id, title, doc, script);
      setTitle("");
      setOpen(false);
      notifications.show({ message: t("talk.kept"), withBorder: true });
      await memory.invalidateQueries({ queryKey: ["scenario-tests", id] });
    } catch (error) {
      complain(error);
    }
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          aria-label={t("talk.keep")}
          title={t("talk.keep")}
          onClick={() => setOpen((old) => !old)}
        >
          <IconDeviceFloppy size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={classes.keep}
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <TextInput
            data-autofocus
            label={t("talk.keepName")}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Button type="submit" disabled={title.trim() === ""}>
            {t("talk.keep")}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
