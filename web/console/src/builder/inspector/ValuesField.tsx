import { Autocomplete } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { literal } from "../model/condition.ts";
import { isFields, type Json, wordOf } from "../model/json.ts";
import type { Known } from "../model/values.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { RowsField } from "./RowsField.tsx";

type Props = {
  label: string;
  add: string;
  nameLabel: string;
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
};

/** Names and what each is: a value the bot knows, a number or words. */
export function ValuesField({ label, add, nameLabel, value, onChange }: Props) {
  const { t } = useTranslation("builder");
  const { values } = useBuilder();
  return (
    <RowsField<Json>
      label={label}
      add={add}
      nameLabel={nameLabel}
      rows={isFields(value) ? Object.entries(value) : []}
      fresh="''"
      onChange={(next) => onChange(Object.fromEntries(next))}
    >
      {(formula, put) => (
        <Autocomplete
          label={t("field.value")}
          data={values.map((known) => known.label)}
          value={shown(wordOf(formula), values)}
          onChange={(typed) => put(formulaOf(typed, values))}
        />
      )}
    </RowsField>
  );
}

/** A value by what people call it, words without their quotes, anything else as it is written. */
export function shown(formula: string, values: readonly Known[]): string {
  const known = values.find(({ name }) => name === formula);
  return known?.label ?? formula.replace(/^'([^']*)'$/, "$1");
}

export function formulaOf(typed: string, values: readonly Known[]): string {
  if (/^(lastDay|workdayAfter)\(/.test(typed)) return typed;
  const known = values.find(({ label }) => label === typed.trim());
  return known?.name ?? literal(typed, new Set(values.map(({ name }) => name)));
}
