import { describe, expect, it } from "vitest";
import { piecesOf } from "./piecesOf.ts";

describe("a found piece", () => {
  it("is cut where the words that were asked for stand", () => {
    expect(
      piecesOf("Выплата за три дня", [
        [0, 7],
        [15, 18],
      ]),
    ).toEqual([
      { text: "Выплата", marked: true },
      { text: " за три ", marked: false },
      { text: "дня", marked: true },
    ]);
  });

  it("is whole when the marks make no sense", () => {
    expect(
      piecesOf("Выплата", [
        [5, 2],
        [90, 95],
      ])
        .map(({ text }) => text)
        .join(""),
    ).toBe("Выплата");
  });
});
