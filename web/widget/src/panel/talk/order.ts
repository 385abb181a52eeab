import type { Entry } from "@otklik/shared/entry";

const keyOf = (entry: Entry) => `${entry.conversationId} ${entry.seq}`;

/**
 * Joins what is known with what came: by conversation and number, so that nothing is doubled
 * however often it comes, and in the order in which the talk went.
 */
export function merge(known: readonly Entry[], news: readonly Entry[]): readonly Entry[] {
  const seen = new Set(known.map(keyOf));
  const fresh: Entry[] = [];
  for (const entry of news) {
    if (seen.has(keyOf(entry))) continue;
    seen.add(keyOf(entry));
    fresh.push(entry);
  }
  return fresh.length === 0 ? known : inOrder([...known, ...fresh]);
}

/** Conversations one after another by their first entry, and by number inside each. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const began = new Map<string, string>();
  for (const { conversationId, at } of entries) {
    const first = began.get(conversationId);
    if (first === undefined || at < first) began.set(conversationId, at);
  }
  const start = (entry: Entry) => began.get(entry.conversationId) ?? "";
  return [...entries].sort(
    (a, b) =>
      compare(start(a), start(b)) || compare(a.conversationId, b.conversationId) || a.seq - b.seq,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
