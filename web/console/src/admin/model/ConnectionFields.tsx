import { NativeSelect, PasswordInput, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { kindOf, type ModelTyped, placesOf } from "./formOf.ts";
import classes from "./ModelEditor.module.css";

type Props = { form: UseFormReturnType<ModelTyped>; hasSecret: boolean; hint?: string };

const kinds = ["openai", "gigachat", "yandex"] as const;

export function ConnectionFields({ form, hasSecret, hint }: Props) {
  const { t } = useTranslation("model");
  const kind = kindOf(form.values.kind);
  const plain = { maxLength: 500, spellCheck: false, autoComplete: "off" };
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t("connection")}</legend>
      <NativeSelect
        label={t("kind")}
        data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={form.values.kind}
        onChange={({ currentTarget: { value } }) =>
          form.setValues({ kind: value, ...placesOf(value) })
        }
      />
      <TextInput
        label={t("address")}
        description={hint ?? t("addressHint")}
        {...plain}
        {...form.getInputProps("address")}
      />
      <div className={classes.row}>
        <TextInput label={t("name")} {...plain} {...form.getInputProps("name")} />
        {kind === "yandex" && (
          <TextInput label={t("folder")} {...plain} {...form.getInputProps("folder")} />
        )}
      </div>
      {kind === "gigachat" && (
        <div className={classes.row}>
          <TextInput label={t("tokenAddress")} {...plain} {...form.getInputProps("tokenAddress")} />
          <TextInput label={t("scope")} {...plain} {...form.getInputProps("scope")} />
        </div>
      )}
      <PasswordInput
        label={t("secret")}
        description={t(hasSecret ? "secretKept" : "secretNone")}
        autoComplete="new-password"
        {...form.getInputProps("secret")}
      />
    </fieldset>
  );
}
