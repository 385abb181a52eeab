import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Day } from "../api/analytics.ts";
import { shortDay } from "../time/clock.ts";
import { DaysBars } from "./DaysBars.tsx";
import classes from "./DaysChart.module.css";
import { DaysTable } from "./DaysTable.tsx";

/** The days of the period, as bars or as a table, with one sentence that says it all. */
export function DaysChart({ days }: { days: Day[] }) {
  const { t } = useTranslation();
  const [view, setView] = useState("chart");
  const total = (day: Day) => day.bot + day.people + day.silent;
  const busiest = [...days].sort((one, other) => total(other) - total(one))[0];
  const sum = days.reduce((all, day) => all + total(day), 0);
  return (
    <section className={classes.card}>
      <header className={classes.head}>
        <div>
          <h2>{t("analytics.byDay")}</h2>
          <p>
            {busiest && sum > 0
              ? t("analytics.byDayWords", {
                  count: sum,
                  day: shortDay(busiest.day),
                  most: total(busiest),
                })
              : t("analytics.quietPeriod")}
          </p>
        </div>
        <SegmentedControl
          aria-label={t("analytics.view")}
          value={view}
          onChange={setView}
          data={[
            { value: "chart", label: t("analytics.chart") },
            { value: "table", label: t("analytics.table") },
          ]}
        />
      </header>
      {view === "chart" ? <DaysBars days={days} /> : <DaysTable days={days} />}
    </section>
  );
}
