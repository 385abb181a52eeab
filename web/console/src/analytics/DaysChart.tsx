import { useTranslation } from "react-i18next";
import type { Day } from "../api/analytics.ts";
import { shortDay } from "../time/clock.ts";
import { ChartCard } from "./ChartCard.tsx";
import { DaysBars } from "./DaysBars.tsx";
import { DaysTable } from "./DaysTable.tsx";

/** The conversations of the period, day by day. */
export function DaysChart({ days }: { days: Day[] }) {
  const { t } = useTranslation();
  const total = (day: Day) => day.bot + day.people + day.silent;
  const busiest = [...days].sort((one, other) => total(other) - total(one))[0];
  const sum = days.reduce((all, day) => all + total(day), 0);
  return (
    <ChartCard
      title={t("analytics.byDay")}
      words={
        busiest && sum > 0
          ? t("analytics.byDayWords", {
              count: sum,
              day: shortDay(busiest.day),
              most: total(busiest),
            })
          : t("analytics.quietPeriod")
      }
      chart={<DaysBars days={days} />}
      table={<DaysTable days={days} />}
    />
  );
}
