import { expect, test } from "vitest";
import { expressionsOf } from "./expressionsOf.ts";

test("synonyms may be typed on lines or as an equation", () => {
  const words = ["больничный", "лист нетрудоспособности", "больняк"];
  expect(expressionsOf(" больничный\n\nлист нетрудоспособности \nбольняк\n")).toEqual(words);
  expect(expressionsOf("больничный = лист нетрудоспособности = больняк")).toEqual(words);
  expect(expressionsOf("больняк\nбольняк")).toEqual(["больняк"]);
});
