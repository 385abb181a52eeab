import { UnstyledButton } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./DataTable.module.css";

export type Column<T> = {
  key: string;
  title: string;
  show: (row: T) => ReactNode;
  quiet?: boolean;
  /** As wide as its words, never wrapped. */
  tight?: boolean;
};
type Props<T> = {
  label: string;
  rows: readonly T[];
  idOf: (row: T) => string;
  columns: readonly Column<T>[];
  onOpen?: (row: T) => void;
};

/** A plain list in columns; the first column opens the row. On a narrow screen each row is a small card. */
export function DataTable<T>({ label, rows, idOf, columns, onOpen }: Props<T>) {
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ key, title }) => (
            <th key={key} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={idOf(row)} data-opens={onOpen ? true : undefined}>
            {columns.map(({ key, title, show, quiet, tight }, at) => (
              <td
                key={key}
                data-title={title}
                data-quiet={quiet || undefined}
                data-tight={tight || undefined}
              >
                {at === 0 && onOpen ? (
                  <UnstyledButton className={classes.open} onClick={() => onOpen(row)}>
                    {show(row)}
                  </UnstyledButton>
                ) : (
                  show(row)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
