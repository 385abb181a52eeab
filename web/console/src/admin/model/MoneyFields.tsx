import { NativeSelect, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import type { ModelTyped } from "./formOf.ts";
import classes from "./ModelEditor.module.css";

type Props = { form: UseFormReturnType<ModelTyped>; silent?: boolean };

/** A model that says nothing in words has one price. */
export function MoneyFields({ form, silent = false }: Props) {
  const { t } = useTranslation("model");
  const decimal = { inputMode: "decimal", maxLength: 20 } as const;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t("money")}</legend>
      <div className={classes.row}>
        <TextInput label={t("priceIn")} {...decimal} {...form.getInputProps("priceIn")} />
        {!silent && (
          <TextInput label={t("priceOut")} {...decimal} {...form.getInputProps("priceOut")} />
        )}
      </div>
      <div className={classes.row}>
        <TextInput label={t("budget")} {...decimal} {...form.getInputProps("budget")} />
        <NativeSelect
          label={t("currency")}
          data={["RUB", "USD", "EUR"]}
          {...form.getInputProps("currency")}
        />
        <TextInput
          label={t("patience")}
          inputMode="numeric"
          maxLength={3}
          {...form.getInputProps("patienceSeconds")}
        />
      </div>
      <p className={classes.hint}>{t("budgetHint")}</p>
    </fieldset>
  );
}
