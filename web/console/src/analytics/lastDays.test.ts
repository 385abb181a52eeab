import { expect, it } from "vitest";
import { lastDays } from "./useScope.ts";

it("the last days are those of the company, not those of the reader", () => {
  const late = new Date("2026-11-22T23:41:00Z");
  expect(lastDays(1, late, "Europe/Moscow")).toEqual({ from: "2026-11-23", to: "2026-11-23" });
  expect(lastDays(7, late, "UTC")).toEqual({ from: "2026-11-16", to: "2026-11-22" });
});
