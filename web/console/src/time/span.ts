import i18next from "i18next";

/** A length of time in few words: «4 мин», «2 ч 10 мин», «3 дн». */
export function span(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 1) return i18next.t("time.lessThanMinute");
  if (minutes < 60) return i18next.t("time.minutes", { n: minutes });
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours < 24)
    return rest === 0
      ? i18next.t("time.hours", { n: hours })
      : i18next.t("time.hoursMinutes", { n: hours, m: rest });
  return i18next.t("time.days", { n: Math.floor(hours / 24) });
}
