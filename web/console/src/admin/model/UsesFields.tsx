import { Checkbox } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import type { ModelTyped } from "./formOf.ts";
import classes from "./ModelEditor.module.css";

const uses = ["summary", "draft", "translation", "answer"] as const;

export function UsesFields({ form }: { form: UseFormReturnType<ModelTyped> }) {
  const { t } = useTranslation("model");
  const chosen = form.values.uses;
  const choose = (use: string, on: boolean) =>
    form.setFieldValue(
      "uses",
      uses.filter((one) => (one === use ? on : chosen.includes(one))),
    );
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t("uses")}</legend>
      {uses.map((use) => (
        <Checkbox
          key={use}
          label={t(`use.${use}`)}
          description={t(`use.${use}Text`)}
          checked={chosen.includes(use)}
          onChange={(event) => choose(use, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
