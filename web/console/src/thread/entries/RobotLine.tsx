import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconClockHour4,
  IconLoader2,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { RobotEntry, Run } from "../../api/entry.ts";
import { Moment } from "../../ui/Moment.tsx";
import classes from "./RobotLine.module.css";

/** A task done in another system, in one line: which, how it went, what came of it. */
export function RobotLine({ entry }: { entry: RobotEntry }) {
  const { t } = useTranslation();
  const { run } = entry;
  return (
    <div className={classes.line} data-status={run.status}>
      <Sign status={run.status} />
      <span className={classes.words}>
        <span>
          <span className={classes.robot}>{run.robot}</span> · {run.operation}
        </span>
        <span className={classes.status}>{t(`robot.${run.status}`, { attempt: run.attempt })}</span>
        {run.error && <span className={classes.error}>{run.error}</span>}
      </span>
      <Moment at={entry.at} className={classes.time} />
    </div>
  );
}

function Sign({ status }: { status: Run["status"] }) {
  switch (status) {
    case "running":
    case "retrying":
      return <IconLoader2 size={16} className={classes.turning} />;
    case "slow":
      return <IconClockHour4 size={16} />;
    case "done":
      return <IconCheck size={16} />;
    case "refused":
      return <IconBan size={16} />;
    case "failed":
      return <IconAlertTriangle size={16} />;
  }
}
