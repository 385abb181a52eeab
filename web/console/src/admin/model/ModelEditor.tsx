import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { type ModelSetup, model } from "../../api/admin/model.ts";
import { adminKeys } from "../adminKeys.ts";
import { useEditor } from "../useEditor.ts";
import { ConnectionFields } from "./ConnectionFields.tsx";
import { formOf, type ModelTyped, numberOf, typedOf } from "./formOf.ts";
import classes from "./ModelEditor.module.css";
import { ModelTrial } from "./ModelTrial.tsx";
import { MoneyFields } from "./MoneyFields.tsx";
import { moneyWords } from "./moneyWords.ts";
import { UsesFields } from "./UsesFields.tsx";

export function ModelEditor({ setup }: { setup: ModelSetup }) {
  const { t, i18n } = useTranslation("model");
  const number = (typed: string) => (Number.isNaN(numberOf(typed)) ? t("number") : null);
  const editor = useEditor<ModelTyped>({
    initial: typedOf(setup.set),
    save: (typed) => model.put(formOf(typed)),
    stale: [adminKeys.model],
    onSaved: () => {
      editor.form.setFieldValue("secret", "");
      editor.form.resetDirty({ ...editor.form.getValues(), secret: "" });
      notifications.show({ message: t("saved") });
    },
    validate: { priceIn: number, priceOut: number, budget: number, patienceSeconds: number },
  });
  const words = (sum: number) => moneyWords(sum, setup.set?.currency ?? "RUB", i18n.language);
  return (
    <form className={classes.form} onSubmit={editor.submit} noValidate>
      {setup.set && (
        <p className={classes.spent}>
          {t("spent", {
            spent: words(setup.spent),
            budget: words(Number(setup.set.budget)),
            asked: setup.asked,
          })}
        </p>
      )}
      {setup.rests && (
        <p className={classes.warning} role="status">
          <IconAlertTriangle size={18} /> {t("rests")}
        </p>
      )}
      {editor.problem && (
        <p className={classes.problem} role="alert">
          <IconAlertTriangle size={18} /> {editor.problem}
        </p>
      )}
      <UsesFields form={editor.form} />
      <ConnectionFields form={editor.form} hasSecret={setup.hasSecret} />
      <MoneyFields form={editor.form} />
      <p className={classes.privacy}>{t("privacy")}</p>
      <div className={classes.acts}>
        <Button type="submit" loading={editor.busy} disabled={!editor.form.isDirty()}>
          {t("save")}
        </Button>
        {setup.set && <ModelTrial disabled={editor.form.isDirty()} />}
      </div>
    </form>
  );
}
