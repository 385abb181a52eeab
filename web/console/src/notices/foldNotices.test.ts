import { expect, it } from "vitest";
import { foldNotices } from "./foldNotices.ts";

const notice = (id: string, conversationId: string | null) => ({
  id,
  kind: "waiting",
  conversationId,
  text: id,
  at: "2026-01-20T09:00:00Z",
});

it("there is one notice for a conversation, the newest", () => {
  const list = [notice("1", "k1"), notice("2", "k2"), notice("3", null)];
  expect(foldNotices(list, notice("4", "k2")).map(({ id }) => id)).toEqual(["4", "1", "3"]);
});

it("the same notice told again after a reconnect is not shown twice", () => {
  const list = [notice("1", "k1"), notice("3", null)];
  expect(foldNotices(list, notice("3", null)).map(({ id }) => id)).toEqual(["3", "1"]);
});
