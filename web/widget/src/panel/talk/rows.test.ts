import { expect, it } from "vitest";
import { byAnna, byOleg, pending, said, snapshot, state } from "./cast.ts";
import { after, type Chat, emptyChat } from "./chat.ts";
import { type Row, rowsOf, topics } from "./rows.ts";

const buttons = [
  { id: "docs", label: "Документы" },
  { id: "pay", label: "Зарплата" },
];
const chatOf = (entries: ReturnType<typeof said>[]): Chat =>
  after(emptyChat(), { kind: "snapshot", snapshot: snapshot(entries) });
const kinds = (rows: Row[]) => rows.map((row) => row.kind);
const messages = (rows: Row[]) => rows.filter((row) => row.kind === "message");

it("a new day begins with its line, by the customer's calendar", () => {
  // 18:10 and 18:20 UTC are five minutes to and five past midnight in Kathmandu.
  const late = said(1, { at: "2026-11-22T18:10:00Z" });
  const early = said(2, { at: "2026-11-22T18:20:00Z" });
  expect(kinds(rowsOf(chatOf([late, early]), undefined))).toEqual([
    "day",
    "message",
    "day",
    "message",
  ]);
});

it("words of one voice within a few minutes stand together", () => {
  const later = said(5, { at: "2026-11-22T06:30:00Z" });
  const rows = messages(rowsOf(chatOf([said(1), said(2), byOleg(3), later]), undefined));
  expect(rows.map(({ first, last }) => [first, last])).toEqual([
    [true, false],
    [false, true],
    [true, true],
    [true, true],
  ]);
});

it("the unread part begins with a line, once", () => {
  const rows = rowsOf(chatOf([said(1), said(2), byAnna(3), said(4)]), 1);
  expect(kinds(rows)).toEqual(["day", "message", "new", "message", "message", "message"]);
});

it("only the newest question has live buttons, and only until it is answered", () => {
  const asked = [said(1, { buttons }), said(2, { buttons }), said(3)];
  const lives = (chat: Chat) => messages(rowsOf(chat, undefined)).map(({ live }) => live);
  expect(lives(chatOf(asked))).toEqual([false, true, false]);
  const press = { entryId: "e2", button: "pay" };
  const chat = after(chatOf(asked), { kind: "said", pending: pending("a", { press }) });
  expect(lives(chat)).toEqual([false, false, false]);
  expect(lives(chatOf([...asked, byAnna(4, { pressed: press })]))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

it("a message keeps its place on the screen when it turns from unsent to sent", () => {
  const before = rowsOf({ ...chatOf([said(1)]), outbox: [pending("a")] }, undefined);
  const now = rowsOf(chatOf([said(1), byAnna(2, { clientId: "a" })]), undefined);
  expect(now.at(-1)?.key).toBe(before.at(-1)?.key);
});

it("the last word of the customer shows that it was sent until somebody answers", () => {
  const sent = (chat: Chat) => messages(rowsOf(chat, undefined)).map((row) => row.sent);
  expect(sent(chatOf([said(1), byAnna(2)]))).toEqual([false, true]);
  expect(sent(chatOf([byAnna(1), said(2)]))).toEqual([false, false]);
});

it("the menu is offered on the first page before the talk and after it, not in the middle", () => {
  const menu = said(1, { buttons });
  expect(topics(chatOf([menu]))?.id).toBe("e1");
  expect(topics(chatOf([menu, byAnna(2)]))).toBeUndefined();
  const over = after(chatOf([menu, byAnna(2)]), {
    kind: "state",
    state: state(3, { status: "resolved" }),
  });
  expect(topics(over)?.id).toBe("e1");
});
