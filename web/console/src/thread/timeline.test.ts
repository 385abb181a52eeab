import { describe, expect, it } from "vitest";
import { newFrom } from "./newFrom.ts";
import { sampleEntry } from "./sampleEntry.ts";
import { timeline } from "./timeline.ts";

const event = (seq: number) =>
  sampleEntry(seq, { kind: "event", code: "tagged", params: {}, author: { kind: "system" } });
const kinds = (items: { kind: string }[]) => items.map(({ kind }) => kind);
const run = (seq: number, status: string) =>
  sampleEntry(seq, {
    kind: "robot",
    author: { kind: "system" },
    run: { id: "r", robot: "1C", operation: "отпуск", status, attempt: 1 },
  });

describe("what a conversation shows", () => {
  it("opens each day with its line", () => {
    const entries = [sampleEntry(1, { at: "2026-01-19T09:00:00Z" }), sampleEntry(2)];
    expect(kinds(timeline(entries, [], null))).toEqual(["top", "day", "entry", "day", "entry"]);
  });

  it("folds events that follow one another", () => {
    const items = timeline(
      [sampleEntry(1), event(2), event(3), event(4), sampleEntry(5)],
      [],
      null,
    );
    expect(kinds(items)).toEqual(["top", "day", "entry", "events", "entry"]);
  });

  it("tells a robot's run once, by its latest word", () => {
    const items = timeline([run(1, "running"), sampleEntry(2), run(3, "done")], [], null);
    expect(
      items.flatMap((item) =>
        item.kind === "entry" && item.entry.kind === "robot" ? [item.entry.run.status] : [],
      ),
    ).toEqual(["done"]);
  });

  it("names the author once for words said together", () => {
    const items = timeline([sampleEntry(1), sampleEntry(2), sampleEntry(30)], [], null);
    expect(items.flatMap((item) => (item.kind === "entry" ? [item.leads] : []))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("draws the new line before the first unread message", () => {
    const entries = [sampleEntry(1), sampleEntry(2), sampleEntry(3)];
    expect(newFrom(entries, 2)).toBe(2);
    expect(kinds(timeline(entries, [], newFrom(entries, 2)))).toEqual([
      "top",
      "day",
      "entry",
      "new",
      "entry",
      "entry",
    ]);
  });

  it("shows unsent words last and only until they arrive", () => {
    const pending = {
      clientId: "c",
      conversationId: "k1",
      mode: "reply",
      text: "Готово",
      files: [],
      mentions: [],
      seenSeq: 1,
      force: false,
      at: "2026-01-20T10:00:00Z",
      state: "sending",
      reason: "",
    } as const;
    const sent = { ...pending, files: [], mentions: [] };
    expect(kinds(timeline([sampleEntry(1)], [sent], null)).at(-1)).toBe("pending");
    expect(kinds(timeline([sampleEntry(1, { clientId: "c" })], [sent], null)).at(-1)).toBe("entry");
  });
});
