import { useTranslation } from "react-i18next";
import { countWords } from "../../analytics/figureWords.ts";
import { placeName } from "../canvas/stepTitle.ts";
import { find } from "../model/document.ts";
import type { Figures } from "../model/figures.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./FiguresPanel.module.css";
import { useFiguresScope } from "./useFigures.ts";

/** Where people went from a step, the most used way first. */
export function WayList({ from, figures }: { from: string; figures: Figures }) {
  const { t } = useTranslation("builder");
  const builder = useBuilder();
  const { open } = useFiguresScope();
  const ways = [...figures.ways]
    .flatMap(([key, way]) =>
      key.startsWith(`${from}>`) ? [{ to: key.slice(from.length + 1), way }] : [],
    )
    .sort((one, other) => other.way.sessions - one.way.sessions);
  if (ways.length === 0) return null;
  return (
    <>
      <h3 className={classes.under}>{t("figures.ways")}</h3>
      <ul className={classes.ways}>
        {ways.map(({ to, way }) => (
          <li key={to}>
            <button
              type="button"
              className={classes.link}
              onClick={() => open({ metric: "went", steps: way.from, next: way.to })}
            >
              {find(builder.doc, to) ? placeName(to, builder, t) : t("figures.gone", { id: to })}:{" "}
              {countWords(way.sessions)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
