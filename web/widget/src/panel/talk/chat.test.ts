import { describe, expect, it } from "vitest";
import { byAnna, byOleg, pending, said, snapshot, state, TALK } from "./cast.ts";
import { after, type Chat, emptyChat, type Fact, unread } from "./chat.ts";

const told = (chat: Chat, ...facts: Fact[]) => facts.reduce(after, chat);
const numbers = (chat: Chat) => chat.entries.map((entry) => entry.seq);
const opened = told(emptyChat(), { kind: "snapshot", snapshot: snapshot([said(1), byAnna(2)]) });

describe("what was said", () => {
  it("stands in order and once, however often and in whatever order it comes", () => {
    const chat = told(
      opened,
      { kind: "heard", entries: [said(4), said(5)] },
      { kind: "heard", entries: [said(3), said(4), said(5)] },
      { kind: "heard", entries: [said(1), byAnna(2)] },
    );
    expect(numbers(chat)).toEqual([1, 2, 3, 4, 5]);
  });

  it("that is known already leaves the list as it is, so that nothing is drawn anew", () => {
    expect(told(opened, { kind: "heard", entries: [said(1)] }).entries).toBe(opened.entries);
  });

  it("in a new conversation follows the old one", () => {
    const next = { ...said(1), id: "n1", conversationId: "0194-next", at: "2026-11-23T00:00:00Z" };
    const chat = told(opened, { kind: "heard", entries: [next] });
    expect(chat.conversation?.id).toBe("0194-next");
    expect(chat.entries.map((entry) => entry.id)).toEqual(["e1", "e2", "n1"]);
    expect(chat.heard).toBe(1);
  });

  it("late in an old conversation does not bring that conversation back", () => {
    const late = { ...said(9), conversationId: "0192-old", at: "2026-11-01T00:00:00Z" };
    const chat = told(opened, { kind: "heard", entries: [late] });
    expect(chat.conversation?.id).toBe(TALK);
    expect(chat.heard).toBe(2);
  });

  it("before the oldest line is put in front, with the cursor for what is older still", () => {
    const chat = told(
      after(emptyChat(), { kind: "snapshot", snapshot: snapshot([said(7)], { earlier: "c7" }) }),
      { kind: "earlier", entries: [said(5), said(6)], next: "c5" },
    );
    expect(numbers(chat)).toEqual([5, 6, 7]);
    expect(chat.earlier).toBe("c5");
    expect(chat.heard).toBe(7);
  });
});

describe("after an absence", () => {
  it("a snapshot that joins on adds what was missed", () => {
    const chat = told(opened, {
      kind: "snapshot",
      snapshot: snapshot([byAnna(2), said(3)], { earlier: "c2" }),
    });
    expect(numbers(chat)).toEqual([1, 2, 3]);
    expect(chat.heard).toBe(3);
  });

  it("a snapshot with a gap before it takes the place, and the rest can be loaded", () => {
    const chat = told(opened, {
      kind: "snapshot",
      snapshot: snapshot([said(60), said(61)], { earlier: "c60" }),
    });
    expect(numbers(chat)).toEqual([60, 61]);
    expect(chat.earlier).toBe("c60");
  });

  it("an older snapshot does not turn the state back", () => {
    const waiting = state(5, { holder: { kind: "waiting", place: 2 } });
    const chat = told(
      opened,
      { kind: "state", state: waiting },
      { kind: "snapshot", snapshot: snapshot([said(1)], { state: state(3) }) },
    );
    expect(chat.state).toEqual(waiting);
  });

  it("a resolved conversation shows as resolved", () => {
    const chat = told(opened, { kind: "state", state: state(3, { status: "resolved" }) });
    expect(chat.conversation?.status).toBe("resolved");
  });
});

describe("what Anna says", () => {
  const speaking = told(opened, { kind: "said", pending: pending("a") });

  it("is shown at once and becomes a line when the server has it", () => {
    const ack = {
      clientId: "a",
      entryId: "e3",
      seq: 3,
      conversationId: TALK,
      at: "2026-11-22T06:00:03Z",
    };
    const chat = told(speaking, { kind: "sending", clientId: "a" }, { kind: "acknowledged", ack });
    expect(chat.outbox).toEqual([]);
    expect(chat.entries.at(-1)).toMatchObject({ id: "e3", clientId: "a", text: "привет" });
  });

  it("is not doubled when the line arrives before, after and without its receipt", () => {
    const ack = {
      clientId: "a",
      entryId: "e3",
      seq: 3,
      conversationId: TALK,
      at: "2026-11-22T06:00:03Z",
    };
    const heard: Fact = { kind: "heard", entries: [byAnna(3, { clientId: "a" })] };
    const receipt: Fact = { kind: "acknowledged", ack };
    for (const order of [[heard, receipt], [receipt, heard], [heard], [receipt, receipt, heard]]) {
      const chat = told(speaking, ...order);
      expect(numbers(chat)).toEqual([1, 2, 3]);
      expect(chat.outbox).toEqual([]);
    }
  });

  it("does not move the point from which we resume: what came between is still missing", () => {
    const ack = {
      clientId: "a",
      entryId: "e9",
      seq: 9,
      conversationId: TALK,
      at: "2026-11-22T06:00:09Z",
    };
    expect(told(speaking, { kind: "acknowledged", ack }).heard).toBe(2);
  });

  it("waits again when the line breaks on the way", () => {
    const chat = told(speaking, { kind: "sending", clientId: "a" }, { kind: "link", link: "lost" });
    expect(chat.outbox[0]?.fate).toBe("waiting");
  });

  it("stays visible when refused, with the reason, and can be tried again or dropped", () => {
    const refused = told(speaking, { kind: "refused", clientId: "a", why: "Слишком часто" });
    expect(refused.outbox[0]).toMatchObject({ fate: "refused", why: "Слишком часто" });
    expect(told(refused, { kind: "retried", clientId: "a" }).outbox[0]?.fate).toBe("waiting");
    expect(told(refused, { kind: "dropped", clientId: "a" }).outbox).toEqual([]);
  });
});

describe("typing", () => {
  it("ends when the message comes, and when the line breaks", () => {
    const typing = told(opened, {
      kind: "typing",
      author: { kind: "operator", name: "Олег" },
      on: true,
    });
    expect(typing.typing).toEqual({ kind: "operator", name: "Олег" });
    expect(told(typing, { kind: "heard", entries: [byOleg(3)] }).typing).toBeUndefined();
    expect(told(typing, { kind: "link", link: "lost" }).typing).toBeUndefined();
  });
});

describe("unread", () => {
  it("is not a guess: what was there before we kept a mark counts as read", () => {
    expect(unread(opened)).toBe(0);
  });

  it("counts messages for the customer only, and only in this conversation", () => {
    const chat = told(opened, { kind: "heard", entries: [said(3), byAnna(4), byOleg(5)] });
    expect(unread(chat)).toBe(2);
  });

  it("falls when another tab has read on, and never rises by an older mark", () => {
    const chat = told(
      opened,
      { kind: "heard", entries: [said(3), said(4)] },
      { kind: "read", mark: { conversationId: TALK, seq: 4 } },
      { kind: "read", mark: { conversationId: TALK, seq: 1 } },
    );
    expect(unread(chat)).toBe(0);
  });

  it("counts all of a conversation that began while the customer was away", () => {
    const chat = told(emptyChat({ conversationId: "0192-old", seq: 12 }), {
      kind: "snapshot",
      snapshot: snapshot([said(1), said(2)]),
    });
    expect(unread(chat)).toBe(2);
  });
});
