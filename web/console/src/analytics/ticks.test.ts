import { expect, it } from "vitest";
import { ticks } from "./ticks.ts";

it("a scale has round steps and holds the greatest", () => {
  expect(ticks(87)).toEqual([0, 50, 100]);
  expect(ticks(3)).toEqual([0, 1, 2, 3]);
  expect(ticks(0)).toEqual([0, 1]);
  for (const most of [1, 7, 19, 64, 1125, 48_000]) {
    expect(ticks(most).length).toBeLessThanOrEqual(6);
    expect(ticks(most).at(-1)).toBeGreaterThanOrEqual(most);
  }
});
