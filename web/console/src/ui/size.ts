import i18next from "i18next";

const steps = [
  ["GB", 1024 ** 3],
  ["MB", 1024 ** 2],
  ["KB", 1024],
] as const;

/** A file's size in words: «1,2 МБ». */
export function size(bytes: number): string {
  const language = i18next.language === "en" ? "en-GB" : "ru-RU";
  for (const [unit, many] of steps)
    if (bytes >= many) {
      const n = new Intl.NumberFormat(language, {
        maximumFractionDigits: bytes < many * 10 ? 1 : 0,
      });
      return i18next.t(`size.${unit}`, { n: n.format(bytes / many) });
    }
  return i18next.t("size.B", { n: bytes });
}
