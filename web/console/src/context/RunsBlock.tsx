import { IconAlertTriangle, IconBan, IconCheck, IconLoader2 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Entry, Run } from "../api/entry.ts";
import { Moment } from "../ui/Moment.tsx";
import { Block } from "./Block.tsx";
import classes from "./RunsBlock.module.css";

/** The tasks robots did or did not do in this conversation, the latest first. */
export function RunsBlock({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation();
  const runs = new Map<string, { run: Run; at: string }>();
  for (const entry of entries)
    if (entry.kind === "robot") runs.set(entry.run.id, { run: entry.run, at: entry.at });
  if (runs.size === 0) return null;
  return (
    <Block name="runs" title={t("context.runs")} count={runs.size}>
      <ul className={classes.list}>
        {[...runs.values()].reverse().map(({ run, at }) => (
          <li key={run.id} data-status={run.status}>
            <Sign status={run.status} />
            <span className={classes.words}>
              {run.operation}
              <span className={classes.meta}>
                {t(`robot.${run.status}`, { attempt: run.attempt })} · <Moment at={at} />
              </span>
              {run.error && <span className={classes.meta}>{run.error}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Sign({ status }: { status: Run["status"] }) {
  if (status === "done") return <IconCheck size={16} />;
  if (status === "failed") return <IconAlertTriangle size={16} />;
  if (status === "refused") return <IconBan size={16} />;
  return <IconLoader2 size={16} />;
}
