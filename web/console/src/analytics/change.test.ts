import { expect, it } from "vitest";
import { change } from "./change.ts";

const value = (of: number | null, n: number) => ({ count: n, n, value: of, p90: null });
const figure = (unit: "count" | "share", now: number | null, before: number | null, n = 50) => ({
  key: "k",
  subject: null,
  name: null,
  unit,
  now: value(now, n),
  previous: value(before, n),
});

it("a count changes in percent, a share in points", () => {
  expect(change(figure("count", 120, 100))?.by).toBeCloseTo(0.2);
  expect(change(figure("share", 0.5, 0.4))).toMatchObject({ unit: "points" });
});

it("says nothing where it would be chance", () => {
  expect(change(figure("count", 3, 1, 3))).toBeNull();
  expect(change(figure("share", null, 0.4))).toBeNull();
  expect(change(figure("count", 20, 0))).toBeNull();
});
