import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { dayAndHour } from "../../time/clock.ts";
import { useComplain } from "../../ui/useComplain.ts";
import { scenarios } from "../api/scenarios.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { useDecided, usePublication } from "./usePublication.ts";
import classes from "./Versions.module.css";

/** What answers customers now, what is tried on a part of them, and what is going to answer. */
export function Answering() {
  const { t } = useTranslation("builder");
  const { id } = useBuilder();
  const complain = useComplain();
  const decided = useDecided();
  const { data } = usePublication();
  if (!data || (data.number === null && data.planned === null)) return null;
  const { number, trial, planned } = data;
  const act = (doing: Promise<unknown>) => void doing.then(decided).catch(complain);
  return (
    <section className={classes.answering} aria-label={t("publication.title")}>
      <p>
        {number === null
          ? t("publication.nothing")
          : trial
            ? t("publication.rest", { number, share: 100 - trial.share })
            : t("publication.all", { number })}
      </p>
      {trial && (
        <div>
          <p>
            {t("publication.trial", {
              number: trial.number,
              share: trial.share,
              at: dayAndHour(trial.since),
            })}
          </p>
          <div className={classes.acts}>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => act(scenarios.goBack(id, trial.number))}
            >
              {t("publication.whole", { number: trial.number })}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => act(scenarios.endTrial(id))}>
              {t("publication.end")}
            </Button>
          </div>
        </div>
      )}
      {planned && (
        <div>
          <p>
            {t(planned.share < 100 ? "publication.plannedShare" : "publication.planned", {
              number: planned.number,
              share: planned.share,
              at: dayAndHour(planned.at),
            })}
          </p>
          {planned.note !== "" && <p className={classes.quiet}>{planned.note}</p>}
          <div className={classes.acts}>
            <Button variant="default" size="compact-sm" onClick={() => act(scenarios.dropPlan(id))}>
              {t("publication.drop")}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
