import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Entry } from "../api/entry.ts";
import type { Thread } from "../api/thread.ts";
import { fullDay } from "../time/clock.ts";
import { EarlierLine } from "./EarlierLine.tsx";
import { HandoffCard } from "./entries/HandoffCard.tsx";
import { MessageEntry } from "./entries/MessageEntry.tsx";
import { NoteEntry } from "./entries/NoteEntry.tsx";
import { PendingEntry } from "./entries/PendingEntry.tsx";
import { RatingCard } from "./entries/RatingCard.tsx";
import { RobotLine } from "./entries/RobotLine.tsx";
import { SystemLines } from "./entries/SystemLines.tsx";
import classes from "./TimelineItem.module.css";
import type { Item } from "./timeline.ts";
import type { useThread } from "./useThread.ts";

type Props = { item: Item; thread: Thread; earlier: ReturnType<typeof useThread>["earlier"] };

export const TimelineItem = memo(function TimelineItem({ item, thread, earlier }: Props) {
  const { t } = useTranslation();
  switch (item.kind) {
    case "top":
      return <EarlierLine more={thread.earlier !== null} {...earlier} />;
    case "day":
      return (
        <h3 className={classes.day}>
          <span>{fullDay(item.at)}</span>
        </h3>
      );
    case "new":
      return (
        <div className={classes.new}>
          <span>{t("thread.new")}</span>
        </div>
      );
    case "events":
      return <SystemLines events={item.events} />;
    case "pending":
      return <PendingEntry pending={item.pending} />;
    case "entry":
      return <EntryItem entry={item.entry} leads={item.leads} thread={thread} />;
  }
});

function EntryItem({ entry, leads, thread }: { entry: Entry; leads: boolean; thread: Thread }) {
  switch (entry.kind) {
    case "message":
      return (
        <MessageEntry
          entry={entry}
          leads={leads}
          contactName={thread.row.contact.name}
          pressed={pressOf(entry.id, thread.entries)}
        />
      );
    case "note":
      return <NoteEntry entry={entry} />;
    case "handoff":
      return <HandoffCard entry={entry} />;
    case "robot":
      return <RobotLine entry={entry} />;
    case "rating":
      return <RatingCard entry={entry} />;
    case "event":
      return <SystemLines events={[entry]} />;
  }
}

/** Which button of a message the customer pressed. */
function pressOf(id: string, entries: readonly Entry[]): string | undefined {
  const press = entries.find((entry) => entry.kind === "message" && entry.pressed?.entryId === id);
  return press?.kind === "message" ? press.pressed?.button : undefined;
}
