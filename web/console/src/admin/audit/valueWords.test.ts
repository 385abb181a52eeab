import { expect, it } from "vitest";
import { valueWords } from "./valueWords.ts";

const known = (value: string) => (value === "t1" ? "Payroll" : value);

it("a list is told by names, and what is not there is not told", () => {
  expect(valueWords(["t1", "english", null], known)).toBe("Payroll, english");
  expect(valueWords([], known)).toBe("");
  expect(valueWords({ ru: "Зарплата", en: null }, known)).toBe("ru Зарплата");
  expect(valueWords(null, known)).toBe("");
  expect(valueWords(false, known)).toBe("false");
});
