import { useTranslation } from "react-i18next";
import type { Day } from "../api/analytics.ts";
import { shortDay } from "../time/clock.ts";
import { timeWords } from "./figureWords.ts";
import classes from "./SubjectTable.module.css";

export function ResponseTable({ days }: { days: Day[] }) {
  const { t } = useTranslation();
  const time = (seconds: number | null) => (seconds === null ? "-" : timeWords(seconds));
  return (
    <table className={classes.table} aria-label={t("analytics.byResponse")}>
      <thead>
        <tr>
          <th scope="col">{t("analytics.day")}</th>
          <th scope="col">{t("analytics.count")}</th>
          <th scope="col">{t("analytics.median")}</th>
          <th scope="col">{t("analytics.most")}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.day}>
            <th scope="row">{shortDay(day.day)}</th>
            <td>{day.answered}</td>
            <td>{time(day.p50)}</td>
            <td>{time(day.p90)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
