import { expect, it } from "vitest";
import { byAnna, pending, said, snapshot, TALK } from "./cast.ts";
import { after, type Chat, emptyChat, type Fact } from "./chat.ts";

/** A small repeatable source of chance. */
function dice(seed: number): (sides: number) => number {
  let at = seed;
  return (sides) => {
    at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((at / 2_147_483_648) * sides);
  };
}

it("loses nothing and doubles nothing, whatever the network does", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const roll = dice(seed);
    const total = 5 + roll(30);
    const own = new Set(Array.from({ length: 6 }, () => 1 + roll(total)));
    const log = Array.from({ length: total }, (_, at) =>
      own.has(at + 1) ? byAnna(at + 1, { clientId: `c${at + 1}` }) : said(at + 1),
    );
    const chat = journey(log, roll);
    expect(
      chat.entries.map(({ seq }) => seq),
      `seed ${seed}`,
    ).toEqual(log.map(({ seq }) => seq));
    expect(chat.outbox, `seed ${seed}`).toEqual([]);
    expect(chat.heard).toBe(total);
  }
});

/** Lines arrive, repeat, are cut off and resumed; receipts come early, late or never. */
function journey(log: ReturnType<typeof said>[], roll: (sides: number) => number): Chat {
  let chat = emptyChat();
  const tell = (fact: Fact) => {
    chat = after(chat, fact);
  };
  for (const { clientId } of log) if (clientId) tell({ kind: "said", pending: pending(clientId) });
  while (chat.heard < log.length) {
    const from = Math.max(0, chat.heard - roll(3));
    const piece = log.slice(from, chat.heard + 1 + roll(5));
    const [receipt] = log.slice(roll(log.length)).filter(({ clientId }) => clientId);
    if (receipt && roll(3) === 0) tell({ kind: "acknowledged", ack: ackOf(receipt) });
    if (roll(4) === 0) tell({ kind: "link", link: roll(2) === 0 ? "lost" : "live" });
    if (roll(4) === 0 && chat.conversation)
      tell({ kind: "snapshot", snapshot: snapshot(log.slice(0, chat.heard + roll(3))) });
    else tell({ kind: "heard", entries: piece });
  }
  return chat;
}

function ackOf({ clientId = "", id, seq, at }: ReturnType<typeof said>) {
  return { clientId, entryId: id, seq, conversationId: TALK, at };
}
