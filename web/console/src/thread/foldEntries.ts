import type { Entry } from "../api/entry.ts";

/** The log after more of it arrived: in order, each line once, the later word on a line wins. */
export function foldEntries(known: readonly Entry[], incoming: readonly Entry[]): Entry[] {
  const first = incoming[0];
  const last = known.at(-1);
  if (!first) return [...known];
  if (!last || first.seq > last.seq) return ordered([...known, ...incoming]);
  const bySeq = new Map(known.map((entry) => [entry.seq, entry]));
  for (const entry of incoming) bySeq.set(entry.seq, entry);
  return ordered([...bySeq.values()]);
}

/** Whether something between what is known and what came must still be asked for. */
export function leavesGap(known: readonly Entry[], incoming: readonly Entry[]): boolean {
  const last = known.at(-1)?.seq;
  const first = incoming[0]?.seq;
  return last !== undefined && first !== undefined && first > last + 1;
}

function ordered(entries: Entry[]): Entry[] {
  const inOrder = entries.every((entry, at) => (entries[at - 1]?.seq ?? -1) < entry.seq);
  if (inOrder) return entries;
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  return [...bySeq.values()].sort((one, other) => one.seq - other.seq);
}
