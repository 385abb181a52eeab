import type { Texts } from "./texts.ts";

const KILO = 1024;
const UNITS = ["byte", "kilobyte", "megabyte"];

/** A size in the unit that fits, as the language writes it: «12 кБ», «2,4 МБ». */
export function sizeOf(bytes: number, { locale }: Texts): string {
  const step = bytes < KILO ? 0 : bytes < KILO * KILO ? 1 : 2;
  return (bytes / KILO ** step).toLocaleString(locale, {
    style: "unit",
    unit: UNITS[step],
    maximumFractionDigits: step > 1 ? 1 : 0,
  });
}
