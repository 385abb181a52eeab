import { ActionIcon, Button, Popover, TextInput, Tooltip } from "@mantine/core";
import { IconLink } from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import page from "../KnowledgePage.module.css";

/** Where the chosen words lead. */
export function LinkButton({ editor }: { editor: Editor }) {
  const { t } = useTranslation("knowledge");
  const [opened, setOpened] = useState(false);
  const [address, setAddress] = useState("");
  const active = editor.isActive("link");
  const open = () => {
    const { href }: { href?: unknown } = editor.getAttributes("link");
    setAddress(typeof href === "string" ? href : "https://");
    setOpened(true);
  };
  const set = () => {
    editor.chain().focus().extendMarkRange("link").setLink({ href: address.trim() }).run();
    setOpened(false);
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus withinPortal>
      <Popover.Target>
        <Tooltip label={t("link")}>
          <ActionIcon
            variant={active ? "light" : "subtle"}
            size={32}
            aria-label={t("link")}
            aria-pressed={active}
            onClick={open}
          >
            <IconLink size={18} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={page.form}
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            set();
          }}
        >
          <TextInput
            data-autofocus
            label={t("linkAddress")}
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <div className={page.acts}>
            <Button type="submit" disabled={!/^(https?:\/\/.|mailto:.|tel:.)/.test(address.trim())}>
              {t("linkSet")}
            </Button>
            {active && (
              <Button variant="default" onClick={remove}>
                {t("linkRemove")}
              </Button>
            )}
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
