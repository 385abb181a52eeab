import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { countWords, shareWords } from "../../analytics/figureWords.ts";
import { dayOfYear } from "../../time/clock.ts";
import { Failed } from "../../ui/Failed.tsx";
import { Quiet } from "../../ui/Quiet.tsx";
import { stepTitle } from "../canvas/stepTitle.ts";
import { find } from "../model/document.ts";
import type { Figures, Weak } from "../model/figures.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./FiguresPanel.module.css";
import { StepNumbers } from "./StepNumbers.tsx";
import { useFigures, useFiguresQuery, useFiguresScope } from "./useFigures.ts";
import { WayList } from "./WayList.tsx";
import { WholeNumbers } from "./WholeNumbers.tsx";

/** How the scenario does: as a whole, at the chosen step, and where it loses people. */
export function FiguresPanel() {
  const { t } = useTranslation("builder");
  const { t: general } = useTranslation();
  const query = useFiguresQuery();
  const figures = useFigures();
  const { data } = query;
  if (query.isError && !data) return <Failed title={t("figures.failed")} query={query} />;
  if (!data || !figures) return <div role="status" aria-label={general("common.loading")} />;
  if (data.since === null) return <Quiet title={t("figures.none")} text={t("figures.noneText")} />;
  return (
    <div className={classes.panel}>
      <WholeNumbers whole={data.whole} surveys={data.surveys} />
      <Chosen figures={figures} />
      <section aria-label={t("figures.weak")}>
        <h2 className={classes.title}>{t("figures.weak")}</h2>
        {figures.weak.length === 0 ? (
          <p className={classes.quiet}>{t("figures.noWeak")}</p>
        ) : (
          <ol className={classes.list}>
            {figures.weak.map((one) => (
              <Spot key={one.step} spot={one} />
            ))}
          </ol>
        )}
      </section>
      <p className={classes.quiet}>
        {t("figures.rule")} {t("figures.since", { at: dayOfYear(data.since) })}
      </p>
    </div>
  );
}

function Chosen({ figures }: { figures: Figures }) {
  const { t } = useTranslation("builder");
  const builder = useBuilder();
  const [id = ""] = builder.selected;
  const step = builder.selected.size === 1 ? find(builder.doc, id)?.step : undefined;
  if (!step) return <p className={classes.quiet}>{t("figures.choose")}</p>;
  const counted = figures.steps.get(id);
  const title = stepTitle(step, builder, t);
  return (
    <section aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      {counted ? (
        <>
          <StepNumbers figures={counted} title={title} wordy />
          <WayList from={id} figures={figures} />
        </>
      ) : (
        <p className={classes.quiet}>{t("figures.nobody")}</p>
      )}
    </section>
  );
}

function Spot({ spot }: { spot: Weak }) {
  const { t } = useTranslation("builder");
  const builder = useBuilder();
  const { open } = useFiguresScope();
  const step = find(builder.doc, spot.owner)?.step;
  const { lost, share, reason, advice } = spot;
  return (
    <li className={classes.spot}>
      <strong>{step ? stepTitle(step, builder, t) : t("figures.gone", { id: spot.step })}</strong>
      <button
        type="button"
        className={classes.link}
        onClick={() => open({ metric: "lost", steps: [spot.step], next: [] })}
      >
        {t("figures.lostOf", {
          count: lost,
          lost: countWords(lost),
          share: shareWords(share),
        })}
      </button>
      <p>{reason}</p>
      <p className={classes.advice}>{advice}</p>
      {step && (
        <Button size="compact-sm" variant="default" onClick={() => builder.select([step.id], true)}>
          {t("show")}
        </Button>
      )}
    </li>
  );
}
