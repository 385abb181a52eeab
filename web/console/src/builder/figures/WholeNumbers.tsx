import { useTranslation } from "react-i18next";
import { countWords } from "../../analytics/figureWords.ts";
import type { FiguresAnswer } from "../api/figures.ts";
import { stepTitle } from "../canvas/stepTitle.ts";
import { find, ownerOf } from "../model/document.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./FiguresPanel.module.css";
import { metricTitle } from "./figureTexts.ts";
import { useFiguresScope } from "./useFigures.ts";

type Props = { whole: FiguresAnswer["whole"]; surveys: FiguresAnswer["surveys"] };

/** The whole scenario in five numbers, and what customers said when asked for a mark. */
export function WholeNumbers({ whole, surveys }: Props) {
  const { t } = useTranslation("builder");
  const builder = useBuilder();
  const { open } = useFiguresScope();
  const numbers = [
    ["entered", whole.entered],
    ["completed", whole.completed],
    ["handed-off", whole.handedOff],
    ["lost", whole.lost],
    ["misses", whole.misses],
  ] as const;
  const name = (step: string) => {
    const found = find(builder.doc, ownerOf(builder.doc, step))?.step;
    return found ? stepTitle(found, builder, t) : t("figures.gone", { id: step });
  };
  return (
    <section aria-label={t("figures.whole")}>
      <h2 className={classes.title}>{t("figures.whole")}</h2>
      <dl className={classes.whole}>
        {numbers.map(([metric, count]) => (
          <div key={metric}>
            <dt>{metricTitle(metric, t)}</dt>
            <dd>
              {count === 0 ? (
                "0"
              ) : (
                <button
                  type="button"
                  className={classes.link}
                  aria-label={`${metricTitle(metric, t)}: ${countWords(count)}`}
                  onClick={() => open({ metric, steps: [], next: [] })}
                >
                  {countWords(count)}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {surveys.map(({ step, survey, answers, mean }) => (
        <p key={`${step} ${survey}`}>
          {name(step)}: {survey.toUpperCase()} {countWords(Math.round(mean * 10) / 10)},{" "}
          {t("figures.answers", { count: answers })}
        </p>
      ))}
    </section>
  );
}
