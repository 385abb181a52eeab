import { expect, it } from "vitest";
import type { Filter } from "../../api/savedViews.ts";
import { sampleRow } from "../sampleRow.ts";
import { fits } from "./fits.ts";

const all: Filter = {
  status: "open",
  inboxes: [],
  teams: [],
  operators: [],
  tags: [],
  waitsMinutes: null,
};
const urgent = { id: "urgent", name: "Срочно", color: "#B3261E" };
const anna = sampleRow({
  inbox: "site",
  team: { id: "payroll", name: "Зарплата" },
  tags: [urgent],
});
const begun = Date.parse("2026-01-20T09:00:00Z");
const is = (filter: Partial<Filter>, row = anna, now = begun) =>
  fits(row, { ...all, ...filter }, now);

it("all that a filter says must be true, and of several values any", () => {
  expect(is({})).toBe(true);
  expect(is({ inboxes: ["site", "other"], teams: ["payroll"], tags: ["urgent"] })).toBe(true);
  expect(is({ teams: ["payroll"], tags: ["other"] })).toBe(false);
  expect(is({ inboxes: ["other"] })).toBe(false);
  expect(is({ status: "resolved" })).toBe(false);
});

it("a customer waits long enough when the minutes are over", () => {
  expect(is({ waitsMinutes: 15 }, anna, begun + 14 * 60_000)).toBe(false);
  expect(is({ waitsMinutes: 15 }, anna, begun + 15 * 60_000)).toBe(true);
  expect(is({ waitsMinutes: 1 }, { ...anna, waitingSince: null })).toBe(false);
});

it("who had a conversation that nobody has now is known to the server alone", () => {
  expect(is({ operators: ["oleg"] })).toBe(true);
  expect(is({ operators: ["irina"] })).toBe(false);
  expect(is({ operators: ["oleg"] }, { ...anna, holder: { kind: "nobody" } })).toBeNull();
});
