import i18next from "i18next";
import type { FigureData } from "../api/analytics.ts";

const language = () => (i18next.language === "en" ? "en-GB" : "ru-RU");

export function countWords(count: number): string {
  return new Intl.NumberFormat(language()).format(count);
}

/** 45,4 % */
export function shareWords(share: number): string {
  const percent = new Intl.NumberFormat(language(), { style: "percent", maximumFractionDigits: 1 });
  return percent.format(share);
}

/** A length of time as a report tells it: «38 с», «4 мин 10 с», «2 ч 05 мин», «3 дн 4 ч». */
export function timeWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return i18next.t("duration.seconds", { s: whole });
  const minutes = Math.floor(whole / 60);
  if (whole % 3_600 === 0 && minutes < 1_440)
    return i18next.t("duration.wholeHours", { h: minutes / 60 });
  if (whole % 60 === 0 && minutes < 60) return i18next.t("duration.wholeMinutes", { m: minutes });
  if (minutes < 60) return i18next.t("duration.minutes", { m: minutes, s: whole % 60 });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return i18next.t("duration.hours", { h: hours, m: minutes % 60 });
  return i18next.t("duration.days", { d: Math.floor(hours / 24), h: hours % 24 });
}

/** What a figure says; a dash where there is nothing to tell. */
export function figureWords(figure: FigureData, of: "now" | "previous" = "now"): string {
  const { value } = figure[of];
  if (value === null) return "-";
  if (figure.unit === "share") return shareWords(value);
  return figure.unit === "time" ? timeWords(value) : countWords(value);
}
