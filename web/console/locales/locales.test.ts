import { describe, expect, it } from "vitest";
import en from "./en.json";
import ru from "./ru.json";

const forms = { ru: ["one", "few", "many", "other"], en: ["one", "other"] };
const plural = /_(zero|one|two|few|many|other)$/;

describe("texts", () => {
  it("both languages say the same things", () => {
    const names = (texts: object) => new Set(keysOf(texts).map((key) => key.replace(plural, "")));
    expect([...names(en)].sort()).toEqual([...names(ru)].sort());
  });

  it.each([
    ["ru", ru, forms.ru],
    ["en", en, forms.en],
  ])("every counted phrase of %s has every form of that language", (_, texts, wanted) => {
    const keys = new Set(keysOf(texts));
    const counted = new Set(
      [...keys].filter((key) => plural.test(key)).map((key) => key.replace(plural, "")),
    );
    for (const name of counted) {
      const found = [...keys].filter((key) => key.replace(plural, "") === name && plural.test(key));
      expect(found.map((key) => key.slice(name.length + 1)).sort(), name).toEqual(
        [...wanted].sort(),
      );
    }
  });

  it("a phrase takes the same values in both languages", () => {
    const english = new Map(entriesOf(en));
    for (const [key, text] of entriesOf(ru)) {
      const other = english.get(key);
      if (other !== undefined) expect(valuesIn(other), key).toEqual(valuesIn(text));
    }
  });

  it("no text shouts", () => {
    for (const [key, text] of [...entriesOf(ru), ...entriesOf(en)])
      expect(text, key).not.toContain("!");
  });
});

function entriesOf(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : entriesOf(value, `${path}${key}.`),
  );
}

function keysOf(texts: object): string[] {
  return entriesOf(texts).map(([key]) => key);
}

function valuesIn(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? "").sort();
}
