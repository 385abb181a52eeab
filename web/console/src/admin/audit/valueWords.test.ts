import { expect, it } from "vitest";
import { valueWords } from "./valueWords.ts";

const known = (value: string) => (value === "t1" ? "Payroll" : value);

it("a list is told by names, and what is not there is not told", () => {
  expect(valueWords(["t1", "english", null], known)).toBe("Payroll, english");
  expect(valueWords([], known)).toBe("");
  expect(valueWords(null, known)).toBe("");
  expect(valueWords(false, known)).toBe("false");
});

it("words in two languages are told in the reader's, or in the one that is there", () => {
  const team = { ru: "Зарплата", en: "Payroll" };
  expect(valueWords(team, known)).toBe("Зарплата");
  expect(valueWords(team, known, "en")).toBe("Payroll");
  expect(valueWords({ ru: "Зарплата", en: "" }, known, "en")).toBe("Зарплата");
  expect(valueWords({ name: "site", launcher: null }, known)).toBe("name site");
});
