import { expect, it } from "vitest";
import { parseHours } from "./parseHours.ts";
import { weekWords } from "./weekWords.ts";

it("reads hours as people type them", () => {
  expect(parseHours("9-18")).toEqual([{ from: "09:00", to: "18:00" }]);
  expect(parseHours("14:00-18:30, 9.00 - 13.00")).toEqual([
    { from: "09:00", to: "13:00" },
    { from: "14:00", to: "18:30" },
  ]);
  expect(parseHours("  ")).toEqual([]);
  expect(parseHours("0-24")).toEqual([{ from: "00:00", to: "24:00" }]);
});

it("does not guess what is not hours", () => {
  for (const text of ["с утра", "18-9", "9-13, 12-15", "9-25", "9:70-18", "9"])
    expect(parseHours(text), text).toBeNull();
});

it("says a week in few words", () => {
  const day = [{ from: "09:00", to: "18:00" }];
  const week = {
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: [{ from: "09:00", to: "17:00" }],
    saturday: [],
    sunday: [],
  };
  const words = weekWords(week, (day) => day.slice(0, 3));
  expect(words).toEqual(["mon-thu 09:00-18:00", "fri 09:00-17:00"]);
});
