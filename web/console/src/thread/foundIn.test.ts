import { expect, it } from "vitest";
import { foundIn } from "./foundIn.ts";
import { sampleEntry } from "./sampleEntry.ts";
import { timeline } from "./timeline.ts";

const items = timeline(
  ["Акт сверки", "Спасибо", "Ещё один акт"].map((text, at) => sampleEntry(at + 1, { text })),
  [],
  null,
);
const textAt = (at: number) => {
  const item = items[at];
  return item?.kind === "entry" && item.entry.kind === "message" ? item.entry.text : null;
};

it("finds lines by any part of their words, the latest first", () => {
  expect(foundIn(items, " аКт ").map(textAt)).toEqual(["Ещё один акт", "Акт сверки"]);
  expect(foundIn(items, "еще").map(textAt)).toEqual(["Ещё один акт"]);
  expect(foundIn(items, "  ")).toEqual([]);
});
