import i18next from "i18next";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = i18next.language === "en" ? "en-GB" : "ru-RU";
  const key = `${language} ${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, known);
  return known;
}

/** 14:05 */
export const hour = (at: string | Date) =>
  format("hour", { hour: "2-digit", minute: "2-digit" }).format(new Date(at));

/** 22 нояб. */
export const shortDay = (at: string | Date) =>
  format("day", { day: "numeric", month: "short" }).format(new Date(at));

/** 22 нояб. 2025 г. */
export const dayOfYear = (at: string | Date) =>
  format("year", { day: "numeric", month: "short", year: "numeric" }).format(new Date(at));

/** 22 нояб. 2025 г., 14:05 */
export const dayAndHour = (at: string | Date) =>
  format("dayAndHour", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(at));

/** Пн */
export const weekday = (at: string | Date) =>
  format("weekday", { weekday: "short" }).format(new Date(at));

/** понедельник, 22 ноября */
export const fullDay = (at: string | Date) =>
  format("full", { weekday: "long", day: "numeric", month: "long" }).format(new Date(at));

/** 22 ноября 2025 г., 14:05:09 GMT+3 */
export const exact = (at: string | Date) =>
  format("exact", {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZoneName: "short",
  }).format(new Date(at));
