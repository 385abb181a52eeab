import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { VList } from "virtua";
import type { Thread } from "../api/thread.ts";
import { useCommand } from "../keys/useCommand.ts";
import { FindBar } from "./FindBar.tsx";
import { JumpToLatest } from "./JumpToLatest.tsx";
import classes from "./Timeline.module.css";
import { TimelineItem } from "./TimelineItem.tsx";
import type { Item } from "./timeline.ts";
import { useReading } from "./useReading.ts";
import type { useThread } from "./useThread.ts";

type Props = { items: Item[]; thread: Thread; earlier: ReturnType<typeof useThread>["earlier"] };

/** The log on the screen: only what is seen is drawn, and older lines come in without a jolt. */
export function Timeline({ items, thread, earlier }: Props) {
  const { t } = useTranslation();
  const reading = useReading(items, thread.earlier !== null ? earlier.load : null);
  const [finding, find] = useState(false);
  const [found, mark] = useState<number | null>(null);
  useCommand("find", () => find(true));
  const { list } = reading;
  const show = useCallback(
    (at: number | null) => {
      mark(at);
      if (at !== null) list.current?.scrollToIndex(at, { align: "center" });
    },
    [list],
  );
  const close = () => {
    find(false);
    mark(null);
  };
  return (
    <>
      {finding && (
        <FindBar
          items={items}
          earlier={thread.earlier !== null ? () => void earlier.load() : null}
          onFound={show}
          onClose={close}
        />
      )}
      <div ref={reading.frame} className={classes.place}>
        <VList
          ref={reading.list}
          data={items}
          shift={reading.shift}
          onScroll={reading.onScroll}
          bufferSize={600}
          className={classes.list}
          role="log"
          aria-label={t("thread.log")}
          tabIndex={0}
        >
          {(item, at) => (
            <div key={item.key} className={classes.item} data-found={at === found || undefined}>
              <TimelineItem item={item} thread={thread} earlier={earlier} />
            </div>
          )}
        </VList>
        <JumpToLatest away={reading.away} fresh={reading.fresh} jump={reading.jump} />
      </div>
    </>
  );
}
