import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { palette, tokensCss } from "../tools/palette.mjs";

const light = new Map(palette.map(([name, value]) => [name, value]));
const dark = new Map(palette.map(([name, , value]) => [name, value]));
const colour = (theme: Map<string, string>, name: string) => theme.get(name) ?? "";

describe("tokens", () => {
  it("the style sheet in the repository is the one the table gives", () => {
    expect(readFileSync(new URL("../tokens.css", import.meta.url), "utf8")).toBe(tokensCss());
  });

  it.each([
    ["light", light],
    ["dark", dark],
  ])("every text colour is readable on the %s surface", (_, theme) => {
    const texts = [
      "text",
      "text-2",
      "text-3",
      "primary",
      "success",
      "warning",
      "danger",
      "info",
      "bot",
    ];
    for (const name of texts)
      expect(contrast(colour(theme, name), colour(theme, "surface")), name).toBeGreaterThanOrEqual(
        5.2,
      );
    expect(contrast(colour(theme, "line-strong"), colour(theme, "surface"))).toBeGreaterThanOrEqual(
      3,
    );
  });

  it.each([
    ["light", light],
    ["dark", dark],
  ])("a colour on its own soft ground is readable on %s", (_, theme) => {
    for (const name of ["success", "warning", "danger", "info", "bot"])
      expect(
        contrast(colour(theme, name), colour(theme, `${name}-soft`)),
        name,
      ).toBeGreaterThanOrEqual(5.2);
    for (const name of ["primary-fill", "danger-fill"])
      expect(contrast(colour(theme, "on-fill"), colour(theme, name)), name).toBeGreaterThanOrEqual(
        5.2,
      );
    expect(contrast(colour(theme, "text"), colour(theme, "note"))).toBeGreaterThanOrEqual(7);
  });
});

function contrast(one: string, other: string): number {
  const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
