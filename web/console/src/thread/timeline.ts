import type { Entry, SystemEvent } from "../api/entry.ts";
import type { Pending } from "./outbox.ts";

export type Item =
  | { kind: "top"; key: string }
  | { kind: "day"; key: string; at: string }
  | { kind: "new"; key: string }
  | { kind: "entry"; key: string; entry: Entry; leads: boolean }
  | { kind: "events"; key: string; events: SystemEvent[] }
  | { kind: "pending"; key: string; pending: Pending };

const together = 5 * 60_000;

/** What a conversation shows, from its log: day lines, the "new" line, folded events, unsent words last. */
export function timeline(
  entries: readonly Entry[],
  pending: readonly Pending[],
  newFrom: number | null,
): Item[] {
  const items: Item[] = [{ kind: "top", key: "top" }];
  let before: Entry | null = null;
  for (const entry of lastOfEachRun(entries).filter(isForPeople)) {
    if (dayOf(entry.at) !== (before && dayOf(before.at)))
      items.push({ kind: "day", key: `day ${dayOf(entry.at)}`, at: entry.at });
    if (newFrom !== null && entry.seq >= newFrom && (before?.seq ?? 0) < newFrom)
      items.push({ kind: "new", key: "new" });
    const last = items.at(-1);
    if (entry.kind === "event" && last?.kind === "events") last.events.push(entry);
    else if (entry.kind === "event")
      items.push({ kind: "events", key: `events ${entry.seq}`, events: [entry] });
    else
      items.push({
        kind: "entry",
        key: `entry ${entry.seq}`,
        entry,
        leads: last?.kind !== "entry" || !continues(last.entry, entry),
      });
    before = entry;
  }
  const arrived = new Set(entries.map(({ clientId }) => clientId));
  for (const one of pending)
    if (!arrived.has(one.clientId))
      items.push({ kind: "pending", key: `pending ${one.clientId}`, pending: one });
  return items;
}

/** Marks are for reports only. */
function isForPeople(entry: Entry): boolean {
  return entry.kind !== "event" || entry.code !== "marked";
}

/** A robot's run is told once, by its latest word. */
function lastOfEachRun(entries: readonly Entry[]): Entry[] {
  const latest = new Map<string, number>();
  for (const entry of entries) if (entry.kind === "robot") latest.set(entry.run.id, entry.seq);
  return entries.filter(
    (entry) => entry.kind !== "robot" || latest.get(entry.run.id) === entry.seq,
  );
}

function continues(one: Entry, next: Entry): boolean {
  if (one.kind !== next.kind || (next.kind !== "message" && next.kind !== "note")) return false;
  if (Date.parse(next.at) - Date.parse(one.at) > together) return false;
  if (one.author.kind !== next.author.kind) return false;
  return (
    one.author.kind !== "operator" ||
    next.author.kind !== "operator" ||
    one.author.id === next.author.id
  );
}

function dayOf(at: string): string {
  return new Date(at).toDateString();
}
