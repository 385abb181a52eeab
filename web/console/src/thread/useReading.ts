import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { VListHandle } from "virtua";
import type { Item } from "./timeline.ts";

const near = 48;
const ahead = 600;

/**
 * Where the reader is in the log: starts at what is new, stays at the end while new lines come,
 * stays on the same line while older ones are put in above.
 */
export function useReading(items: readonly Item[], loadEarlier: (() => void) | null) {
  const list = useRef<VListHandle>(null);
  const before = useRef<readonly Item[]>(items);
  const atEnd = useRef(true);
  const offset = useRef(0);
  const frame = useRef<HTMLDivElement>(null);
  const placed = useRef(false);
  const [away, setAway] = useState(false);
  const [seen, setSeen] = useState(() => lastKey(items));
  const shift = prepended(before.current, items);

  useLayoutEffect(() => {
    const grown = lastKey(before.current) !== lastKey(items);
    before.current = items;
    if (!placed.current) {
      placed.current = true;
      atEnd.current = start(list.current, items);
    } else if (grown && (atEnd.current || items.at(-1)?.kind === "pending"))
      end(list.current, items);
  }, [items]);
  useStaying(frame, () => {
    if (atEnd.current) end(list.current, before.current);
  });

  const onScroll = () => {
    const handle = list.current;
    if (!handle) return;
    const left = handle.scrollSize - handle.scrollOffset - handle.viewportSize;
    if (left < near) atEnd.current = true;
    else if (handle.scrollOffset < offset.current) atEnd.current = false; // lines that grow are no move of the reader's
    offset.current = handle.scrollOffset;
    setAway(left > handle.viewportSize / 2);
    if (atEnd.current) setSeen(lastKey(items));
    if (handle.scrollOffset < ahead) loadEarlier?.();
  };
  return {
    frame,
    list,
    shift,
    away,
    fresh: away ? countAfter(items, seen) : 0,
    jump: () => end(list.current, items),
    onScroll,
  };
}

/** Lines are measured after they are drawn and pictures come late: whoever is at the end stays there. */
function useStaying(frame: RefObject<HTMLDivElement | null>, stay: () => void): void {
  const latest = useRef(stay);
  latest.current = stay;
  useLayoutEffect(() => {
    const log = frame.current?.querySelector("[role=log]");
    if (!log) return;
    const watch = new ResizeObserver(() => latest.current());
    watch.observe(log);
    if (log.firstElementChild) watch.observe(log.firstElementChild);
    return () => watch.disconnect();
  }, [frame]);
}

/** Shows what is new, or the end; says whether it is the end. */
function start(list: VListHandle | null, items: readonly Item[]): boolean {
  const fresh = items.findIndex(({ kind }) => kind === "new");
  if (fresh > 0) list?.scrollToIndex(fresh, { align: "start", offset: -72 });
  else end(list, items);
  return fresh <= 0;
}

function end(list: VListHandle | null, items: readonly Item[]): void {
  list?.scrollToIndex(items.length - 1, { align: "end" });
}

function lastKey(items: readonly Item[]): string {
  return items.at(-1)?.key ?? "";
}

function countAfter(items: readonly Item[], key: string): number {
  const at = items.findIndex((item) => item.key === key);
  return at < 0 ? 0 : items.slice(at + 1).filter(({ kind }) => kind === "entry").length;
}

/** Whether lines were put in above what was there. */
function prepended(before: readonly Item[], items: readonly Item[]): boolean {
  const first = before.find(({ kind }) => kind === "entry")?.key;
  const last = lastKey(before);
  const known = first !== undefined && items.find(({ kind }) => kind === "entry")?.key !== first;
  return known && items.length > before.length && lastKey(items) === last;
}
