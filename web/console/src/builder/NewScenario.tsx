import { Button, Modal, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../session/Problem.tsx";
import { scenarios } from "./api/scenarios.ts";
import classes from "./ScenariosPage.module.css";

type Props = { opened: boolean; onClose: () => void; onMade: (id: string) => void };

/** A name and something to begin with. */
export function NewScenario({ opened, onClose, onMade }: Props) {
  const { t, i18n } = useTranslation("builder");
  const memory = useQueryClient();
  const [title, setTitle] = useState("");
  const [template, setTemplate] = useState("blank");
  const templates = useQuery({
    queryKey: ["scenario-templates"],
    queryFn: scenarios.templates,
    enabled: opened,
  });
  const make = useMutation({
    mutationFn: () => scenarios.begin({ title: { ru: title }, template }),
    onSuccess: async ({ id }) => {
      await memory.invalidateQueries({ queryKey: ["scenarios"] });
      onMade(id);
    },
  });
  return (
    <Modal opened={opened} onClose={onClose} title={t("newTitle")}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <TextInput
          data-autofocus
          label={t("newName")}
          description={t("newNameHint")}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <NativeSelect
          label={t("newFrom")}
          value={template}
          onChange={(event) => setTemplate(event.currentTarget.value)}
        >
          <option value="blank">{t("blank")}</option>
          {templates.data?.items.map(({ key, title: name }) => (
            <option key={key} value={key}>
              {i18n.language === "en" ? name.en : name.ru}
            </option>
          ))}
        </NativeSelect>
        <Problem error={make.error} />
        <Button type="submit" disabled={title.trim() === ""} loading={make.isPending}>
          {t("create")}
        </Button>
      </form>
    </Modal>
  );
}
