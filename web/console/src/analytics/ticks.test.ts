import { expect, it } from "vitest";
import { ticks } from "./ticks.ts";
import { timeTicks } from "./timeTicks.ts";

it("a scale has round steps and holds the greatest", () => {
  expect(ticks(87)).toEqual([0, 50, 100]);
  expect(ticks(3)).toEqual([0, 1, 2, 3]);
  expect(ticks(0)).toEqual([0, 1]);
  for (const most of [1, 7, 19, 64, 1125, 48_000]) {
    expect(ticks(most).length).toBeLessThanOrEqual(6);
    expect(ticks(most).at(-1)).toBeGreaterThanOrEqual(most);
  }
});

it("a scale of time has round minutes, hours or days", () => {
  expect(timeTicks(0)).toEqual([0, 1]);
  expect(timeTicks(100)).toEqual([0, 50, 100]);
  expect(timeTicks(430)).toEqual([0, 120, 240, 360, 480]);
  expect(timeTicks(9_000)).toEqual([0, 3_600, 7_200, 10_800]);
});
