import { isRecord } from "../../api/parse.ts";

/** What an id or a code is called, if that is known. */
export type Known = (value: string) => string;

/** A value of the log in words a person can read; nothing for nothing. */
export function valueWords(value: unknown, known: Known): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return some(value, known).join(", ");
  if (isRecord(value))
    return Object.entries(value)
      .flatMap(([name, one]) => some([one], known).map((words) => `${name} ${words}`))
      .join("; ");
  return known(String(value));
}

function some(values: unknown[], known: Known): string[] {
  return values.map((one) => valueWords(one, known)).filter((words) => words !== "");
}
