import { describe, expect, it } from "vitest";
import { foldEntries, leavesGap } from "./foldEntries.ts";
import { sampleEntry } from "./sampleEntry.ts";

const log = (...seqs: number[]) => seqs.map((seq) => sampleEntry(seq));
const seqs = (entries: { seq: number }[]) => entries.map(({ seq }) => seq);

describe("the log of a conversation", () => {
  it("takes what comes after", () => {
    expect(seqs(foldEntries(log(1, 2), log(3, 4)))).toEqual([1, 2, 3, 4]);
  });
  it("shows nothing twice after a reconnect", () => {
    expect(seqs(foldEntries(log(1, 2, 3), log(2, 3, 4)))).toEqual([1, 2, 3, 4]);
  });
  it("takes older lines in front", () => {
    expect(seqs(foldEntries(log(5, 6), log(3, 4)))).toEqual([3, 4, 5, 6]);
  });
  it("puts lines that came out of order in order", () => {
    expect(seqs(foldEntries(log(1), log(3, 2, 2)))).toEqual([1, 2, 3]);
  });
  it("believes the later word on a line", () => {
    const folded = foldEntries(log(1, 2), [sampleEntry(2, { text: "исправлено" })]);
    expect(folded[1]).toMatchObject({ text: "исправлено" });
  });
  it("knows when something in between is missing", () => {
    expect(leavesGap(log(1, 2), log(4))).toBe(true);
    expect(leavesGap(log(1, 2), log(3))).toBe(false);
    expect(leavesGap([], log(9))).toBe(false);
  });
});
