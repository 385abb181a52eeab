import { Popover, UnstyledButton } from "@mantine/core";
import { IconClockPause, IconHourglassHigh, IconRobot } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Thread } from "../api/thread.ts";
import { useMe } from "../app/useMe.ts";
import { shortMoment } from "../time/shortMoment.ts";
import { span } from "../time/span.ts";
import { useNow } from "../time/useNow.ts";
import { Face } from "../ui/Face.tsx";
import classes from "./HolderLine.module.css";
import { WhyCard } from "./WhyCard.tsx";

/** Who has the conversation now, in words and a shape, and why this very person. */
export function HolderLine({ thread }: { thread: Thread }) {
  const { t } = useTranslation();
  const now = useNow();
  const me = useMe().id;
  const { row, why } = thread;
  const { holder } = row;
  if (row.status === "resolved" || row.status === "spam")
    return (
      <span className={classes.state} data-kind={row.status}>
        {t(`state.${row.status}`)}
      </span>
    );
  return (
    <>
      {row.status === "snoozed" && row.snoozedUntil && (
        <span className={classes.state} data-kind="snoozed">
          <IconClockPause size={14} />{" "}
          {t("state.snoozed", { at: shortMoment(row.snoozedUntil, now) })}
        </span>
      )}
      {holder.kind === "bot" && (
        <span className={classes.state} data-kind="bot">
          <IconRobot size={14} /> {t("state.bot")}
        </span>
      )}
      {holder.kind === "waiting" && (
        <span className={classes.state} data-kind="waiting">
          <IconHourglassHigh size={14} />
          {t("state.waiting", {
            team: holder.team?.name ?? "",
            time: span(now.getTime() - Date.parse(holder.since ?? row.at)),
          })}
        </span>
      )}
      {holder.kind === "with" && (
        <span className={classes.person}>
          <Face name={holder.operator.name} size={20} />
          {holder.operator.id === me ? t("state.mine") : holder.operator.name}
        </span>
      )}
      {holder.kind === "with" && why && (
        <Popover position="bottom-start" width={300} trapFocus returnFocus>
          <Popover.Target>
            <UnstyledButton className={classes.why}>
              {holder.operator.id === me ? t("state.whyMe") : t("state.why")}
            </UnstyledButton>
          </Popover.Target>
          <Popover.Dropdown aria-label={t("why.title")}>
            <WhyCard why={why} />
          </Popover.Dropdown>
        </Popover>
      )}
    </>
  );
}
