import { describe, expect, it } from "vitest";
import type { Page } from "../api/page.ts";
import type { Row } from "../api/row.ts";
import { foldRow } from "./foldRow.ts";
import { sampleRow } from "./sampleRow.ts";

const place = { view: "mine", order: "waiting", me: "oleg" } as const;
const at = (id: string, minute: number, change: Partial<Row> = {}) =>
  sampleRow({
    id,
    waitingSince: `2026-01-20T09:${String(minute).padStart(2, "0")}:00Z`,
    ...change,
  });
const page = (items: Row[], next: string | null = null): Page<Row> => ({ items, next });
const ids = (pages: Page<Row>[]) => pages.map(({ items }) => items.map(({ id }) => id));

describe("news of a conversation", () => {
  const list = [page([at("a", 1), at("c", 3)]), page([at("e", 5)])];

  it("puts it where the longest waiting order wants it", () => {
    expect(ids(foldRow(list, at("b", 2), place))).toEqual([["a", "b", "c"], ["e"]]);
    expect(ids(foldRow(list, at("f", 6), place))).toEqual([
      ["a", "c"],
      ["e", "f"],
    ]);
  });

  it("never shows it twice, wherever it was before", () => {
    expect(ids(foldRow(list, at("e", 0, { version: 2 }), place))).toEqual([["e", "a", "c"], []]);
  });

  it("takes it off the list when it is somebody else's now", () => {
    const hers = {
      kind: "with",
      operator: { id: "irina", name: "Ирина", initials: "И" },
      since: null,
    } as const;
    expect(ids(foldRow(list, at("a", 1, { holder: hers, version: 2 }), place))).toEqual([
      ["c"],
      ["e"],
    ]);
  });

  it("is ignored when what is shown is newer", () => {
    const shown = [page([at("a", 1, { version: 7, subject: "новое" })])];
    expect(
      foldRow(shown, at("a", 1, { version: 6, subject: "старое" }), place)[0]?.items[0]?.subject,
    ).toBe("новое");
  });

  it("waits for its page when that page is not loaded yet", () => {
    expect(ids(foldRow([page([at("a", 1)], "more")], at("z", 59), place))).toEqual([["a"]]);
  });

  it("keeps in a list of mentions only what the server put there", () => {
    const mentions = { ...place, view: "mentions" };
    expect(ids(foldRow([page([at("a", 1)])], at("b", 2), mentions))).toEqual([["a"]]);
    expect(
      foldRow([page([at("a", 1)])], at("a", 1, { version: 2, unread: 3 }), mentions)[0]?.items[0]
        ?.unread,
    ).toBe(3);
  });
});
