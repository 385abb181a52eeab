import i18next from "i18next";
import type { Cost, RobotLine } from "./api/robots.ts";

const locale = () => (i18next.language === "en" ? "en-GB" : "ru-RU");

/** Of the runs that have ended, the share that was done; null when none has. */
export function shareDone({ done, refused, failed }: RobotLine): number | null {
  const ended = done + refused + failed;
  return ended === 0 ? null : done / ended;
}

export function percent(share: number): string {
  return new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 0 }).format(
    share,
  );
}

/** A length of time that is mostly short: «340 мс», «1,2 с», «3 мин». */
export function quickly(millis: number): string {
  const [value, unit] =
    millis < 1000
      ? ([millis, "millisecond"] as const)
      : millis < 60_000
        ? ([millis / 1000, "second"] as const)
        : millis < 3_600_000
          ? ([millis / 60_000, "minute"] as const)
          : ([millis / 3_600_000, "hour"] as const);
  return new Intl.NumberFormat(locale(), {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: value < 10 && unit !== "millisecond" ? 1 : 0,
  }).format(value);
}

/** Money, in words people know; an unknown currency stays as it is called. */
export function money({ amount, currency }: Cost): string {
  const value = Number(amount);
  if (!/^[A-Z]{3}$/.test(currency) || !Number.isFinite(value)) return `${amount} ${currency}`;
  return new Intl.NumberFormat(locale(), {
    style: "currency",
    currency,
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
  }).format(value);
}
