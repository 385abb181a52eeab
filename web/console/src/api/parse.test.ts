import { describe, expect, it } from "vitest";
import { entry } from "./entry.ts";
import { holder } from "./holder.ts";
import { maybe, shape, text, Unreadable } from "./parse.ts";
import { row } from "./row.ts";

describe("what comes over the network", () => {
  it("is read into what the page knows", () => {
    expect(holder({ kind: "bot" }, "holder")).toEqual({ kind: "bot" });
  });
  it("is refused with the place where it is wrong", () => {
    expect(() => row({ id: 5 }, "row")).toThrow(Unreadable);
    expect(() => row({ id: 5 }, "row")).toThrow("row.id");
    expect(() => holder({ kind: "somebody" }, "holder")).toThrow("holder.kind");
  });
  it("takes absent and null for the same nothing", () => {
    const name = shape({ name: maybe(text) });
    expect([name({}, ""), name({ name: null }, "")]).toEqual([{ name: null }, { name: null }]);
  });
  it("does not mistake an inherited property for a sent one", () => {
    expect(() => shape({ toString: text })({}, "it")).toThrow(Unreadable);
  });
  it("keeps a kind of entry it has never heard of as a nameless event", () => {
    const strange = {
      id: "e",
      conversationId: "k",
      seq: 1,
      at: "2026-01-20T09:00:00Z",
      kind: "hologram",
    };
    expect(entry(strange, "entry")).toMatchObject({ kind: "event", code: "unknown" });
  });
});
