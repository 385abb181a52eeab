import { SegmentedControl } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./ChartCard.module.css";

type Props = { title: string; words: string; chart: ReactNode; table: ReactNode };

/** A chart or the table of the same numbers, with one sentence that says it all. */
export function ChartCard({ title, words, chart, table }: Props) {
  const { t } = useTranslation();
  const [view, setView] = useState("chart");
  return (
    <section className={classes.card}>
      <header className={classes.head}>
        <div>
          <h2>{title}</h2>
          <p>{words}</p>
        </div>
        <SegmentedControl
          aria-label={`${t("analytics.view")}: ${title}`}
          value={view}
          onChange={setView}
          data={[
            { value: "chart", label: t("analytics.chart") },
            { value: "table", label: t("analytics.table") },
          ]}
        />
      </header>
      {view === "chart" ? chart : table}
    </section>
  );
}
