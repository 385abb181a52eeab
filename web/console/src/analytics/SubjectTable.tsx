import type { FigureData } from "../api/analytics.ts";
import { Figure } from "./Figure.tsx";
import { countWords, shareWords } from "./figureWords.ts";
import classes from "./SubjectTable.module.css";

type Props = {
  label: string;
  rows: FigureData[];
  columns: {
    title: string;
    of: (row: FigureData) => FigureData | undefined;
    as: "count" | "share";
  }[];
  empty: string;
};

/** Chains, reasons or marks, one a line; each number opens its list. */
export function SubjectTable({ label, rows, columns, empty }: Props) {
  if (rows.length === 0) return <p className={classes.empty}>{empty}</p>;
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{label}</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.subject}>
            <th scope="row">{row.name ?? row.subject}</th>
            {columns.map(({ title, of, as }) => {
              const figure = of(row);
              const words =
                as === "share"
                  ? shareWords(figure?.now.value ?? 0)
                  : countWords(figure?.now.count ?? 0);
              return (
                <td key={title}>
                  <Figure figure={figure}>{words}</Figure>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
