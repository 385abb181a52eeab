import { Button } from "@mantine/core";
import { IconAlertOctagonFilled, IconAlertTriangleFilled } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Quiet } from "../ui/Quiet.tsx";
import type { Finding } from "./api/scenarios.ts";
import { stepTitle } from "./canvas/stepTitle.ts";
import { find } from "./model/document.ts";
import { fixOf } from "./model/fixes.ts";
import classes from "./Problems.module.css";
import { useBuilder } from "./state/BuilderContext.ts";

/** What is wrong, where, and one click to see it or to mend it. */
export function Problems() {
  const { t } = useTranslation("builder");
  const { problems, checkFailed } = useBuilder();
  if (checkFailed) return <Quiet title={t("checkFailed")} />;
  if (problems.length === 0) return <Quiet title={t("noProblems")} text={t("noProblemsText")} />;
  return (
    <ul className={classes.list} aria-label={t("problems")}>
      {problems.map((one) => (
        <Problem key={`${one.code} ${one.step ?? ""} ${one.message}`} problem={one} />
      ))}
    </ul>
  );
}

function Problem({ problem }: { problem: Finding }) {
  const { t } = useTranslation("builder");
  const builder = useBuilder();
  const navigate = useNavigate();
  const { severity, step: id, message } = problem;
  const step = id ? find(builder.doc, id)?.step : undefined;
  const fix = fixOf(builder.doc, problem);
  const error = severity === "ERROR";
  const Icon = error ? IconAlertOctagonFilled : IconAlertTriangleFilled;
  return (
    <li className={classes.problem} data-kind={severity}>
      <Icon size={16} className={classes.icon} aria-label={t(error ? "error" : "warning")} />
      <div className={classes.text}>
        {step && <strong>{stepTitle(step, builder, t)}</strong>}
        <p>{message}</p>
        <div className={classes.acts}>
          {step && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => builder.select([step.id], true)}
            >
              {t("show")}
            </Button>
          )}
          {problem.code === "failing-test" && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() =>
                void navigate({
                  to: ".",
                  search: (old) => ({ ...old, rail: "tests" }),
                  replace: true,
                })
              }
            >
              {t("show")}
            </Button>
          )}
          {fix && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => builder.change((whole) => fix.mend(whole))}
            >
              {t(`fix.${fix.name}`)}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
