import { useTranslation } from "react-i18next";
import { isFields } from "../../builder/model/json.ts";
import { State } from "../../ui/State.tsx";
import { size } from "../../ui/size.ts";
import type { Outcome, Trial } from "../api/trials.ts";
import { quickly } from "../figures.ts";
import { shortly } from "../model/tree.ts";
import classes from "../Robots.module.css";
import { More } from "./More.tsx";
import own from "./Operation.module.css";

/** What was or would be sent, what came back, and what the scenario would get of it. */
export function TrialResult({ trial: { request, answer, outcome } }: { trial: Trial }) {
  const { t } = useTranslation("robots");
  return (
    <div className={own.shown} role="status">
      {answer && (
        <p className={classes.states}>
          <State kind={answer.status < 400 ? "good" : "bad"}>
            {t("answerStatus", { status: answer.status })}
          </State>
          <span className={classes.quiet}>
            {quickly(answer.millis)}, {size(answer.size)}
            {answer.type && `, ${answer.type}`}
          </span>
        </p>
      )}
      {outcome && <OutcomeWords outcome={outcome} />}
      <More title={t(answer ? "sentRequest" : "wouldSend")} opened={!answer}>
        <pre className={classes.code}>
          {[
            `${request.method} ${request.url}`,
            ...request.headers.map(({ name, value }) => `${name}: ${value}`),
            ...(request.body ? ["", request.body] : []),
          ].join("\n")}
        </pre>
      </More>
      {answer?.text && (
        <More title={t("rawAnswer")} opened={answer.json === null}>
          <pre className={classes.code}>{answer.text}</pre>
        </More>
      )}
    </div>
  );
}

function OutcomeWords({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation("robots");
  switch (outcome.kind) {
    case "done":
      return (
        <div>
          <p className={classes.label}>{t("scenarioGets")}</p>
          <dl className={classes.facts}>
            {Object.entries(isFields(outcome.values) ? outcome.values : {}).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{shortly(value, 300)}</dd>
              </div>
            ))}
            {outcome.files.map(({ name }) => (
              <div key={name}>
                <dt>{t("file")}</dt>
                <dd>{name}</dd>
              </div>
            ))}
          </dl>
          {isFields(outcome.values) &&
            Object.keys(outcome.values).length === 0 &&
            outcome.files.length === 0 && (
              <p className={classes.quiet}>{t("scenarioGetsNothing")}</p>
            )}
        </div>
      );
    case "refused":
      return (
        <p className={classes.warning}>
          {t("wouldRefuse", { message: outcome.message ?? outcome.code ?? "" })}
        </p>
      );
    case "failed":
      return (
        <p className={classes.warning}>
          {t("wouldFail", { message: outcome.message ?? outcome.reason })}
        </p>
      );
    case "other":
      return null;
  }
}
