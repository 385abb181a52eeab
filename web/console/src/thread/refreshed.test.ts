import { describe, expect, it } from "vitest";
import type { Thread } from "../api/thread.ts";
import { sampleRow } from "../inbox/sampleRow.ts";
import { refreshed } from "./refreshed.ts";
import { sampleEntry } from "./sampleEntry.ts";

function opened(from: number, to: number, earlier: number | null): Thread {
  const entries = Array.from({ length: to - from + 1 }, (_, at) => sampleEntry(from + at));
  const contact = {
    id: "anna",
    name: "Анна Соколова",
    email: null,
    phone: null,
    language: null,
    verified: true,
    organization: null,
    accountant: null,
    attributes: {},
    identities: [],
    consents: [],
    since: null,
  };
  return {
    row: sampleRow({ version: to }),
    contact,
    organization: null,
    slots: [],
    entries,
    earlier,
    draft: null,
    past: [],
    why: null,
    others: [],
  };
}
const span = ({ entries }: Thread) => [entries[0]?.seq, entries.at(-1)?.seq, entries.length];

describe("a conversation asked for again after the line was down", () => {
  it("keeps the older pages and misses nothing", () => {
    const again = refreshed(opened(1, 120, null), opened(31, 130, 31));
    expect(span(again)).toEqual([1, 130, 130]);
    expect(again.earlier).toBeNull();
  });
  it("starts over when too much happened meanwhile", () => {
    const again = refreshed(opened(1, 50, null), opened(60, 160, 60));
    expect(span(again)).toEqual([60, 160, 101]);
    expect(again.earlier).toBe(60);
  });
});
