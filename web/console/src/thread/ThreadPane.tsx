import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Thread } from "../api/thread.ts";
import { useHeading } from "../shell/PageProvider.tsx";
import { Collision } from "./Collision.tsx";
import { Composer } from "./composer/Composer.tsx";
import { newFrom } from "./newFrom.ts";
import { ThreadHeader } from "./ThreadHeader.tsx";
import classes from "./ThreadPane.module.css";
import { Timeline } from "./Timeline.tsx";
import { timeline } from "./timeline.ts";
import { useOutbox } from "./useOutbox.ts";
import type { useThread } from "./useThread.ts";

type Props = { thread: Thread; earlier: ReturnType<typeof useThread>["earlier"]; view: string };

/** One conversation: its head, its log, and where to answer. */
export function ThreadPane({ thread, earlier, view }: Props) {
  const { t } = useTranslation();
  const { row } = thread;
  const pending = useOutbox(row.id);
  const firstNew = useRef(newFrom(thread.entries, row.unread)).current;
  const items = timeline(thread.entries, pending, firstNew);
  useHeading(t("shell.inbox"), `${row.contact.name} - ${t("shell.inbox")}`);
  return (
    <section
      className={classes.pane}
      aria-label={t("thread.with", { name: row.contact.name })}
      data-region="thread"
    >
      <ThreadHeader thread={thread} view={view} />
      <Timeline items={items} thread={thread} earlier={earlier} />
      <Collision others={thread.others} conversation={row.id} contactName={row.contact.name} />
      <Composer key={row.id} thread={thread} view={view} />
    </section>
  );
}
