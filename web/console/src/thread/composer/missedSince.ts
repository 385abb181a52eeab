import type { Entry, Message } from "../../api/entry.ts";

/** What others said to or for the customer since one began to write. */
export function missedSince(
  entries: readonly Entry[],
  beganSeq: number | null,
  me: string,
): Message[] {
  if (beganSeq === null) return [];
  return entries.flatMap((entry) => {
    if (entry.kind !== "message" || entry.seq <= beganSeq) return [];
    const own = entry.author.kind === "operator" && entry.author.id === me;
    return own || entry.author.kind === "bot" ? [] : [entry];
  });
}
