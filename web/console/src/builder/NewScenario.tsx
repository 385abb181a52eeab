import { Button, Modal, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../session/Problem.tsx";
import { scenarios } from "./api/scenarios.ts";
import classes from "./templates/Templates.module.css";

type Props = { opened: boolean; onClose: () => void; onMade: (id: string) => void };

const TemplatePreview = lazy(async () => ({
  default: (await import("./BuilderPage.tsx")).TemplatePreview,
}));

/** A name and something to begin with, looked at and tried before it is taken. */
export function NewScenario({ opened, onClose, onMade }: Props) {
  const { t } = useTranslation("builder");
  return (
    <Modal opened={opened} onClose={onClose} title={t("newTitle")} size={1120}>
      {opened && <Choice onMade={onMade} />}
    </Modal>
  );
}

function Choice({ onMade }: Pick<Props, "onMade">) {
  const { t, i18n } = useTranslation("builder");
  const memory = useQueryClient();
  const [title, setTitle] = useState("");
  const [template, setTemplate] = useState("blank");
  const templates = useQuery({ queryKey: ["scenario-templates"], queryFn: scenarios.templates });
  const make = useMutation({
    mutationFn: () => scenarios.begin({ title: { ru: title }, template }),
    onSuccess: async ({ id }) => {
      await memory.invalidateQueries({ queryKey: ["scenarios"] });
      onMade(id);
    },
  });
  const own = i18n.language === "en" ? "en" : "ru";
  const blank = { key: "blank", name: t("blank"), about: t("template.blank"), tests: 0 };
  const all = [
    blank,
    ...(templates.data?.items ?? []).map(({ key, title: name, description, tests }) => ({
      key,
      name: name[own],
      about: description[own],
      tests,
    })),
  ];
  const chosen = all.find(({ key }) => key === template) ?? blank;
  return (
    <div className={classes.choice}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== "") make.mutate();
        }}
      >
        <TextInput
          data-autofocus
          label={t("newName")}
          description={t("newNameHint")}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <fieldset className={classes.list}>
          <legend>{t("newFrom")}</legend>
          {all.map(({ key, name, tests }) => (
            <label key={key} className={classes.option}>
              <input
                type="radio"
                name="template"
                value={key}
                checked={template === key}
                onChange={() => setTemplate(key)}
              />
              {name}
              {tests > 0 && (
                <span className={classes.tests}>{t("template.tests", { count: tests })}</span>
              )}
            </label>
          ))}
        </fieldset>
        <Problem error={make.error} />
        <Button type="submit" disabled={title.trim() === ""} loading={make.isPending}>
          {t("create")}
        </Button>
      </form>
      <section className={classes.preview} aria-label={t("template.preview")}>
        <Suspense fallback={null}>
          <TemplatePreview template={chosen.key} about={chosen.about} />
        </Suspense>
      </section>
    </div>
  );
}
