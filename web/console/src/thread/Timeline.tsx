import { useTranslation } from "react-i18next";
import { VList } from "virtua";
import type { Thread } from "../api/thread.ts";
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
  return (
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
        {(item) => <TimelineItem key={item.key} item={item} thread={thread} earlier={earlier} />}
      </VList>
      <JumpToLatest away={reading.away} fresh={reading.fresh} jump={reading.jump} />
    </div>
  );
}
