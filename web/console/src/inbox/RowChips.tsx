import { IconRobotOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Row } from "../api/row.ts";
import { useMe } from "../app/useMe.ts";
import { span } from "../time/span.ts";
import { Face } from "../ui/Face.tsx";
import { ToneChip } from "../ui/ToneChip.tsx";
import classes from "./RowChips.module.css";

const late = 10 * 60_000;

/** What waits in a row: how long, how much is unread, a robot that failed, and who has it. */
export function RowChips({ row, now }: { row: Row; now: Date }) {
  const { t } = useTranslation();
  const me = useMe().id;
  const waited = row.waitingSince ? now.getTime() - Date.parse(row.waitingSince) : null;
  return (
    <>
      {row.status === "open" && <ToneChip tone={row.tone} short />}
      {row.failedRobot && (
        <IconRobotOff
          size={15}
          className={classes.failed}
          role="img"
          aria-label={t("row.robotFailed")}
        />
      )}
      {waited !== null && row.status === "open" && (
        <span
          className={classes.wait}
          data-late={waited > late || undefined}
          title={t("row.waits")}
        >
          {span(waited)}
        </span>
      )}
      {row.unread > 0 && (
        <span className={classes.unread}>
          <span aria-hidden>{row.unread > 99 ? "99+" : row.unread}</span>
          <span className={classes.hidden}>{t("row.unread", { count: row.unread })}</span>
        </span>
      )}
      {row.holder.kind === "with" && row.holder.operator.id !== me && (
        <span title={row.holder.operator.name}>
          <Face name={row.holder.operator.name} size={20} />
          <span className={classes.hidden}>{row.holder.operator.name}</span>
        </span>
      )}
    </>
  );
}
