import type { Author, Entry, Happening, Message } from "@otklik/shared/entry";
import type { Chat } from "./chat.ts";
import type { Pending } from "./outbox.ts";
import type { Typist } from "./wire.ts";

/** One line of the feed, with all that decides how it looks. */
export type Row =
  | { kind: "day"; key: string; at: string }
  | { kind: "new"; key: string }
  | { kind: "happening"; key: string; entry: Happening }
  | {
      kind: "message";
      key: string;
      entry: Message;
      first: boolean;
      last: boolean;
      /** The newest question of the bot, not answered yet: its buttons are big and ready. */
      live: boolean;
      /** The customer's last word, which nobody has answered yet. */
      sent: boolean;
    }
  | { kind: "pending"; key: string; pending: Pending }
  | { kind: "typing"; key: string; author: Typist };

const TOGETHER = 5 * 60_000;

/** The talk as lines: days apart, words of one author together, the customer's unsent words last. */
export function rowsOf(chat: Chat, newFrom: number | undefined): Row[] {
  const answered = pressed(chat);
  const live = liveQuestion(chat.entries);
  const rows = chat.entries.flatMap((entry, at): Row[] => {
    const before = chat.entries[at - 1];
    const opening = openings(chat, entry, before, newFrom);
    if (entry.kind === "event") return [...opening, { kind: "happening", key: entry.id, entry }];
    const next = chat.entries[at + 1];
    const message: Row = {
      kind: "message",
      key: entry.clientId ?? entry.id,
      entry,
      first: !continues(before, entry),
      last: !continues(entry, next),
      live: entry === live && !answered.has(entry.id),
      sent: !next && entry.author.kind === "contact" && chat.outbox.length === 0,
    };
    return [...opening, message];
  });
  for (const pending of chat.outbox) rows.push({ kind: "pending", key: pending.clientId, pending });
  if (chat.typing) rows.push({ kind: "typing", key: "typing", author: chat.typing });
  return rows;
}

/** The lines that stand before an entry: its day, and where the unread part begins. */
function openings(
  chat: Chat,
  entry: Entry,
  before: Entry | undefined,
  newFrom: number | undefined,
): Row[] {
  const rows: Row[] = [];
  if (!before || dayKey(before) !== dayKey(entry))
    rows.push({ kind: "day", key: `day ${entry.id}`, at: entry.at });
  if (newFrom !== undefined && isFirstNew(chat, entry, before, newFrom))
    rows.push({ kind: "new", key: "new" });
  return rows;
}

/** The newest message of the bot that has buttons. */
export function liveQuestion(entries: readonly Entry[]): Message | undefined {
  return entries.findLast(
    (entry): entry is Message =>
      entry.kind === "message" && entry.author.kind !== "contact" && !!entry.buttons?.length,
  );
}

/** In the conversation that goes on, more was said than the bot's greeting. */
export function hasTalked({ conversation, entries }: Chat): boolean {
  return entries.some(
    ({ author, conversationId }) =>
      conversationId === conversation?.id &&
      (author.kind === "contact" || author.kind === "operator"),
  );
}

/** The menu that opened the current conversation, as long as it can still be the start of a talk. */
export function topics(chat: Chat): Message | undefined {
  const { conversation, entries } = chat;
  if (hasTalked(chat) && conversation?.status !== "resolved") return undefined;
  return entries.find(
    (entry): entry is Message =>
      entry.kind === "message" &&
      entry.conversationId === conversation?.id &&
      entry.author.kind === "bot" &&
      entry.layout !== "scale" &&
      (entry.buttons?.length ?? 0) > 1,
  );
}

/** The questions that the customer has answered by a button, be it still on its way. */
function pressed({ entries, outbox }: Chat): ReadonlySet<string> {
  const presses = entries.map((entry) => (entry.kind === "message" ? entry.pressed : undefined));
  const all = [...presses, ...outbox.map(({ press }) => press)];
  return new Set(all.flatMap((press) => press?.entryId ?? []));
}

function isFirstNew(chat: Chat, entry: Entry, before: Entry | undefined, newFrom: number): boolean {
  const ours = entry.conversationId === chat.conversation?.id;
  const wasOld = before?.conversationId !== entry.conversationId || before.seq <= newFrom;
  return ours && entry.seq > newFrom && wasOld;
}

function continues(before: Entry | undefined, entry: Entry | undefined): boolean {
  if (before?.kind !== "message" || entry?.kind !== "message") return false;
  const near = Date.parse(entry.at) - Date.parse(before.at) < TOGETHER;
  return near && sameVoice(before.author, entry.author) && dayKey(before) === dayKey(entry);
}

function sameVoice(one: Author, other: Author): boolean {
  if (one.kind !== other.kind) return false;
  return one.kind !== "operator" || other.kind !== "operator" || one.name === other.name;
}

/** The calendar day in the customer's own zone. */
function dayKey({ at }: Entry): string {
  return new Date(at).toDateString();
}
