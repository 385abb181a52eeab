import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Inspector.module.css";

type Row<T> = readonly [name: string, value: T];
type Props<T> = {
  label: string;
  add: string;
  nameLabel: string;
  rows: readonly Row<T>[];
  /** The value of a row that was just added. */
  fresh: T;
  onChange: (rows: readonly Row<T>[]) => void;
  /** The field for a row's value. */
  children: (value: T, put: (value: T) => void) => ReactNode;
};

/** Names in rows, each with something beside it; rows are added and taken away. */
export function RowsField<T>({ label, add, nameLabel, rows, fresh, onChange, children }: Props<T>) {
  const { t } = useTranslation("builder");
  const put = (at: number, row: Row<T>) =>
    onChange(rows.map((old, place) => (place === at ? row : old)));
  return (
    <fieldset className={classes.texts}>
      <legend className={classes.label}>{label}</legend>
      <div className={classes.list}>
        {rows.map(([name, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the name is being typed
          <div key={at} className={classes.row}>
            <TextInput
              label={nameLabel}
              value={name}
              onChange={(event) => put(at, [event.currentTarget.value, value])}
            />
            {children(value, (next) => put(at, [name, next]))}
            <ActionIcon
              aria-label={t("field.remove")}
              onClick={() => onChange(rows.filter((_, place) => place !== at))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </div>
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={16} />}
          onClick={() => onChange([...rows, [`value${rows.length + 1}`, fresh]])}
        >
          {add}
        </Button>
      </div>
    </fieldset>
  );
}
