import type { End, Replay, ReplayChange } from "../api/replays.ts";

/** As the server ranks ends: done, given to people, come to nothing. */
const rank: Record<End, number> = { completed: 0, "handed-off": 1, misunderstood: 2, dropped: 2 };

export type Direction = "worse" | "better" | "other";

export function directionOf({ before, after }: ReplayChange): Direction {
  const step = rank[after] - rank[before];
  return step > 0 ? "worse" : step < 0 ? "better" : "other";
}

/** What ends otherwise than it did, what is worse first, then what is more. */
export function changedEnds({ changes }: Replay): ReplayChange[] {
  const order: Record<Direction, number> = { worse: 0, better: 1, other: 2 };
  return changes
    .filter(({ before, after }) => before !== after)
    .sort(
      (one, other) =>
        order[directionOf(one)] - order[directionOf(other)] || other.count - one.count,
    );
}

export function isGoing({ status }: Replay): boolean {
  return status === "waiting" || status === "running";
}

/** What the rule about replays says of a draft: nothing asked, none played yet, too many worse, or well. */
export type Gate = "open" | "missing" | "worse" | "passed";

export function gateOf(most: number | null, draft: number, items: readonly Replay[]): Gate {
  if (most === null) return "open";
  const last = items.find((one) => one.draft === draft && one.status === "done");
  if (!last) return "missing";
  return last.worse * 100 > most * last.total ? "worse" : "passed";
}
