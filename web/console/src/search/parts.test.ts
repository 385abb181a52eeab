import { expect, it } from "vitest";
import { parts } from "./parts.ts";

const shown = (text: string, marks: [number, number][]) =>
  parts(text, marks)
    .map(({ words, hit }) => (hit ? `[${words}]` : words))
    .join("");

it("marks what was looked for", () => {
  expect(shown("отпуск Иванова", [[0, 6]])).toBe("[отпуск] Иванова");
});

it("bears marks that overlap, lie outside or stand in disorder", () => {
  expect(
    shown("отпуск", [
      [4, 99],
      [0, 2],
      [1, 5],
    ]),
  ).toBe("[от][пус][к]");
  expect(shown("", [[0, 3]])).toBe("");
});
