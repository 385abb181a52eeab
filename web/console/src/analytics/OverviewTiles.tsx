import { useTranslation } from "react-i18next";
import type { FigureData } from "../api/analytics.ts";
import { useFigure, useSubjects } from "./Figures.tsx";
import classes from "./OverviewTiles.module.css";
import { Split } from "./Split.tsx";
import { SubjectTable } from "./SubjectTable.tsx";
import { Tile } from "./Tile.tsx";
import { TimesTile } from "./TimesTile.tsx";
import { teachWords } from "./words/words.ts";

teachWords();

/** The questions of the first page, in the order they are asked. */
export function OverviewTiles() {
  const { t } = useTranslation();
  const { t: means } = useTranslation("analytics");
  const completed = useSubjects("chain-completed");
  const dropped = useSubjects("chain-dropped");
  const same = (all: FigureData[], row: FigureData) =>
    all.find(({ subject }) => subject === row.subject);
  const own = (row: FigureData) => row;
  return (
    <div className={classes.grid}>
      <Tile
        metric="conversations"
        title={t("metric.conversations")}
        definition={means("define.conversations")}
      >
        <Split
          parts={[
            {
              figure: useFigure("conversations-bot"),
              name: t("metric.conversations-bot"),
              chart: 4,
            },
            {
              figure: useFigure("conversations-people"),
              name: t("metric.conversations-people"),
              chart: 1,
            },
            {
              figure: useFigure("conversations-silent"),
              name: t("metric.conversations-silent"),
              chart: 7,
            },
          ]}
          apart={{ figure: useFigure("spam"), name: t("metric.spam") }}
        />
      </Tile>
      <Tile
        metric="went-on"
        title={t("metric.went-on")}
        definition={means("define.went-on")}
        better="more"
      >
        <Split
          parts={[
            { figure: useFigure("went-on"), name: t("metric.part.went-on"), chart: 4 },
            { figure: useFigure("straight"), name: t("metric.straight"), chart: 1 },
            { figure: useFigure("left"), name: t("metric.left"), chart: 7 },
          ]}
        />
      </Tile>
      <Tile
        metric="chain-completed"
        title={t("metric.chain-completed")}
        definition={means("define.chain-completed")}
        better="more"
        wide
      >
        <SubjectTable
          label={t("metric.chains")}
          rows={useSubjects("chain-entered")}
          empty={t("analytics.noChains")}
          columns={[
            { title: t("metric.chain-entered"), of: own, as: "count" },
            { title: t("metric.chain-reached"), of: (row) => same(completed, row), as: "share" },
            { title: t("metric.chain-dropped"), of: (row) => same(dropped, row), as: "count" },
          ]}
        />
      </Tile>
      <TimesTile
        metric="first-response"
        title={t("metric.first-response")}
        definition={means("define.first-response")}
        also={[
          { metric: "waiting", name: t("metric.waiting") },
          { metric: "unanswered", name: t("metric.unanswered") },
        ]}
      />
      <TimesTile
        metric="resolution"
        title={t("metric.resolution")}
        definition={means("define.resolution")}
        also={[
          { metric: "resolution-bot", name: t("metric.resolution-bot") },
          { metric: "resolution-people", name: t("metric.resolution-people") },
          { metric: "part-bot", name: t("metric.part-bot"), inner: true },
          { metric: "part-queue", name: t("metric.part-queue"), inner: true },
          { metric: "part-person", name: t("metric.part-person"), inner: true },
        ]}
      />
      <Tile
        metric="handed-off"
        title={t("metric.handed-off")}
        definition={means("define.handed-off")}
      >
        <SubjectTable
          label={t("metric.reason")}
          rows={useSubjects("handed-off")}
          empty={t("analytics.noHandoffs")}
          columns={[{ title: t("analytics.count"), of: own, as: "count" }]}
        />
      </Tile>
      <Tile metric="csat" title={t("metric.csat")} definition={means("define.csat")} better="more">
        <SubjectTable
          label={t("metric.mark")}
          rows={[...useSubjects("rated")].sort(
            (one, other) => Number(other.subject) - Number(one.subject),
          )}
          empty={t("analytics.noMarks")}
          columns={[
            { title: t("analytics.count"), of: own, as: "count" },
            { title: t("analytics.share"), of: own, as: "share" },
          ]}
        />
      </Tile>
    </div>
  );
}
