import { expect, it } from "vitest";
import type { Replay, ReplayChange } from "../api/replays.ts";
import { changedEnds, directionOf, gateOf } from "./replay.ts";

const change = (before: ReplayChange["before"], after: ReplayChange["after"], count = 1) => ({
  before,
  after,
  count,
  examples: [],
});

const played: Replay = {
  id: "r",
  draft: 7,
  from: "2026-11-01",
  to: "2026-11-22",
  status: "done",
  done: 200,
  total: 200,
  better: 3,
  worse: 4,
  same: 193,
  at: "2026-11-22T20:00:00Z",
  by: null,
  changes: [
    change("completed", "completed", 150),
    change("dropped", "completed", 3),
    change("dropped", "misunderstood", 9),
    change("completed", "handed-off", 1),
    change("handed-off", "dropped", 3),
  ],
};

it("tells what is worse first, then what is better, then what only differs", () => {
  expect(changedEnds(played).map((one) => [directionOf(one), one.count])).toEqual([
    ["worse", 3],
    ["worse", 1],
    ["better", 3],
    ["other", 9],
  ]);
});

it("a draft passes with as many worse as are allowed, and not with one more", () => {
  expect(gateOf(null, 7, [])).toBe("open");
  expect(gateOf(2, 7, [played])).toBe("passed");
  expect(gateOf(1, 7, [played])).toBe("worse");
});

it("a replay of another draft, or one that was cancelled, counts for nothing", () => {
  expect(gateOf(5, 8, [played])).toBe("missing");
  expect(gateOf(5, 7, [{ ...played, status: "cancelled" }])).toBe("missing");
});
