import { isRecord } from "../../api/parse.ts";

type Language = "ru" | "en";

/** What an id or a code is called, if that is known. */
export type Known = (value: string) => string;

/** A value of the log in words a person can read; nothing for nothing. */
export function valueWords(value: unknown, known: Known, language: Language = "ru"): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return some(value, known).join(", ");
  if (isRecord(value) && inBoth(value)) {
    const own = value[language];
    return known(String(own || value.ru || value.en || ""));
  }
  if (isRecord(value))
    return Object.entries(value)
      .flatMap(([name, one]) => some([one], known).map((words) => `${name} ${words}`))
      .join("; ");
  return known(String(value));
}

/** Words in two languages are told in the reader's, if they are there. */
function inBoth(value: Record<string, unknown>): boolean {
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => name === "ru" || name === "en");
}

function some(values: unknown[], known: Known): string[] {
  return values.map((one) => valueWords(one, known)).filter((words) => words !== "");
}
