import { Checkbox } from "@mantine/core";
import { IconClockHour4, IconRosetteDiscountCheckFilled } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { type MouseEvent, memo } from "react";
import { useTranslation } from "react-i18next";
import type { Row } from "../api/row.ts";
import { exact } from "../time/clock.ts";
import { shortMoment } from "../time/shortMoment.ts";
import { useNow } from "../time/useNow.ts";
import { cx } from "../ui/cx.ts";
import { Face } from "../ui/Face.tsx";
import { RowChips } from "./RowChips.tsx";
import classes from "./RowItem.module.css";
import { RowPreview } from "./RowPreview.tsx";

type Props = {
  row: Row;
  view: string;
  open: boolean;
  ticked: boolean;
  left: boolean;
  onTick: (id: string, range: boolean) => void;
};

/** One conversation in the list: who, since when, about what, the last words, and what waits. */
export const RowItem = memo(function RowItem({ row, view, open, ticked, left, onTick }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const moment = row.snoozedUntil ?? row.at;
  return (
    <div
      className={cx(classes.row, row.unread > 0 && classes.unread)}
      data-open={open || undefined}
      data-ticked={ticked || undefined}
      data-left={left || undefined}
    >
      <Link
        to="/app/inbox/$view/$id"
        params={{ view, id: row.id }}
        search={(before) => before}
        className={classes.link}
        data-row={row.id}
        aria-current={open ? "true" : undefined}
      >
        <Face name={row.contact.name} channel={row.channel} className={classes.face} />
        <span className={classes.top}>
          <span className={classes.name}>{row.contact.name}</span>
          {row.contact.verified && (
            <IconRosetteDiscountCheckFilled
              size={14}
              className={classes.verified}
              role="img"
              aria-label={t("row.verified")}
            />
          )}
          {row.contact.organization && (
            <span className={classes.company}>{row.contact.organization}</span>
          )}
          <time className={classes.time} dateTime={moment} title={exact(moment)}>
            {row.snoozedUntil && <IconClockHour4 size={13} aria-label={t("row.snoozedUntil")} />}
            {shortMoment(moment, now)}
          </time>
        </span>
        <span className={classes.subject}>{row.subject ?? t("row.noSubject")}</span>
        <span className={classes.bottom}>
          <RowPreview row={row} />
          <RowChips row={row} now={now} />
        </span>
      </Link>
      <Checkbox
        className={classes.tick}
        size="sm"
        tabIndex={-1}
        checked={ticked}
        onChange={() => undefined}
        onClick={(event: MouseEvent) => onTick(row.id, event.shiftKey)}
        aria-label={t("row.select", { name: row.contact.name })}
      />
    </div>
  );
});
