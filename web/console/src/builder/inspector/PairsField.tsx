import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { isFields, type Json, wordOf } from "../model/json.ts";
import classes from "./Inspector.module.css";

type Row = readonly [string, string];
type Props = {
  label: string;
  add: string;
  names: readonly [string, string];
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
};

/** Names, each with the name of something else. */
export function PairsField({ label, add, names, value, onChange }: Props) {
  const { t } = useTranslation("builder");
  const rows = Object.entries(isFields(value) ? value : {}).map(
    ([one, other]): Row => [one, wordOf(other)],
  );
  const write = (next: readonly Row[]) =>
    onChange(next.length > 0 ? Object.fromEntries(next) : undefined);
  const put = (at: number, row: Row) => write(rows.map((old, place) => (place === at ? row : old)));
  return (
    <fieldset className={classes.texts}>
      <legend className={classes.label}>{label}</legend>
      <div className={classes.list}>
        {rows.map(([one, other], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the name is being typed
          <div key={at} className={classes.row}>
            <TextInput
              label={names[0]}
              value={one}
              onChange={(event) => put(at, [event.currentTarget.value, other])}
            />
            <TextInput
              label={names[1]}
              value={other}
              onChange={(event) => put(at, [one, event.currentTarget.value])}
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
          onClick={() => write([...rows, [`value${rows.length + 1}`, ""]])}
        >
          {add}
        </Button>
      </div>
    </fieldset>
  );
}
