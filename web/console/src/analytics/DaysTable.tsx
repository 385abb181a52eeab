import { useTranslation } from "react-i18next";
import type { Day } from "../api/analytics.ts";
import { shortDay } from "../time/clock.ts";
import classes from "./SubjectTable.module.css";

export function DaysTable({ days }: { days: Day[] }) {
  const { t } = useTranslation();
  return (
    <table className={classes.table} aria-label={t("analytics.byDay")}>
      <thead>
        <tr>
          <th scope="col">{t("analytics.day")}</th>
          <th scope="col">{t("metric.conversations-bot")}</th>
          <th scope="col">{t("metric.conversations-people")}</th>
          <th scope="col">{t("metric.conversations-silent")}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.day}>
            <th scope="row">{shortDay(day.day)}</th>
            <td>{day.bot}</td>
            <td>{day.people}</td>
            <td>{day.silent}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
