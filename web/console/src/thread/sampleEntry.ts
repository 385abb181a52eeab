import { type Entry, entry } from "../api/entry.ts";

/** A line of a log for tests. */
export function sampleEntry(seq: number, change: object = {}): Entry {
  const minute = String(seq % 60).padStart(2, "0");
  return entry(
    {
      id: `e${seq}`,
      conversationId: "k1",
      seq,
      at: `2026-01-20T09:${minute}:00Z`,
      kind: "message",
      author: { kind: "contact" },
      text: `сообщение ${seq}`,
      ...change,
    },
    "sample",
  );
}
