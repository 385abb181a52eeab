import { ActionIcon, Autocomplete, Button, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { literal } from "../model/condition.ts";
import { isFields, type Json, wordOf } from "../model/json.ts";
import type { Known } from "../model/values.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Inspector.module.css";

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
  const rows = isFields(value) ? Object.entries(value) : [];
  const write = (next: readonly (readonly [string, Json])[]) => onChange(Object.fromEntries(next));
  const put = (at: number, row: readonly [string, Json]) =>
    write(rows.map((old, place) => (place === at ? row : old)));
  return (
    <fieldset className={classes.texts}>
      <legend className={classes.label}>{label}</legend>
      <div className={classes.list}>
        {rows.map(([name, formula], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the name is being typed
          <div key={at} className={classes.row}>
            <TextInput
              label={nameLabel}
              value={name}
              onChange={(event) => put(at, [event.currentTarget.value, formula])}
            />
            <Autocomplete
              label={t("field.value")}
              data={values.map((known) => known.label)}
              value={shown(wordOf(formula), values)}
              onChange={(typed) => put(at, [name, formulaOf(typed, values)])}
            />
            <ActionIcon
              aria-label={t("field.remove")}
              onClick={() => write(rows.filter((_, place) => place !== at))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </div>
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={16} />}
          onClick={() => write([...rows, [`value${rows.length + 1}`, "''"]])}
        >
          {add}
        </Button>
      </div>
    </fieldset>
  );
}

/** A value by what people call it, words without their quotes, anything else as it is written. */
function shown(formula: string, values: readonly Known[]): string {
  const known = values.find(({ name }) => name === formula);
  return known?.label ?? formula.replace(/^'([^']*)'$/, "$1");
}

function formulaOf(typed: string, values: readonly Known[]): string {
  if (/^(lastDay|workdayAfter)\(/.test(typed)) return typed;
  const known = values.find(({ label }) => label === typed.trim());
  return known?.name ?? literal(typed, new Set(values.map(({ name }) => name)));
}
