import { useTranslation } from "react-i18next";
import { hour } from "../time/clock.ts";
import type { Column } from "../ui/DataTable.tsx";
import { State } from "../ui/State.tsx";
import type { RobotLine } from "./api/robots.ts";
import { money, percent, quickly, shareDone } from "./figures.ts";
import classes from "./Robots.module.css";

/** What the list says of each robot. */
export function useRobotColumns(): Column<RobotLine>[] {
  const { t } = useTranslation("robots");
  return [
    {
      key: "title",
      title: t("name"),
      show: ({ title, operations }) => (
        <>
          {title}
          <span className={`${classes.cell} ${classes.quiet}`}>
            {t("tasksCount", { count: operations })}
          </span>
        </>
      ),
    },
    { key: "state", title: t("state"), show: (line) => <RobotState line={line} /> },
    { key: "runs", title: t("runs"), quiet: true, show: ({ runs }) => runs },
    {
      key: "success",
      title: t("success"),
      quiet: true,
      show: (line) => {
        const share = shareDone(line);
        return share === null ? t("notYet") : percent(share);
      },
    },
    {
      key: "time",
      title: t("median"),
      quiet: true,
      show: ({ medianMillis }) => (medianMillis === null ? t("notYet") : quickly(medianMillis)),
    },
    {
      key: "cost",
      title: t("cost"),
      quiet: true,
      show: ({ cost }) => (cost.length === 0 ? t("noCost") : cost.map(money).join(", ")),
    },
  ];
}

/** Whether a robot works, in words. */
function RobotState({ line: { state, pausedUntil, trial, waiting } }: { line: RobotLine }) {
  const { t } = useTranslation("robots");
  const kinds = { ready: "good", "not-connected": "plain", paused: "bad" } as const;
  return (
    <span className={classes.states}>
      <State kind={kinds[state]}>
        {state === "paused" && pausedUntil
          ? t("pausedUntil", { at: hour(pausedUntil) })
          : t(`state_${state}`)}
      </State>
      {trial && <State kind="waiting">{t("trialOn")}</State>}
      {waiting > 0 && <State kind="plain">{t("waiting", { count: waiting })}</State>}
    </span>
  );
}
