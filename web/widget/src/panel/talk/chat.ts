import type { Entry } from "@otklik/shared/entry";
import { merge } from "./order.ts";
import { type Outbox, type Pending, recalled, withFate, without } from "./outbox.ts";
import type { Ack, Conversation, Snapshot, State, Typist } from "./wire.ts";

/** How we are connected: the socket is live, we ask from time to time, or there is no way through. */
export type Link = "idle" | "connecting" | "live" | "polling" | "lost";

/** How far the customer has read, in which conversation. */
export type Mark = { conversationId: string; seq: number };

/** All that the screen shows of the talk. Only `after` makes a new one. */
export type Chat = {
  conversation: Conversation | undefined;
  entries: readonly Entry[];
  /** The last number that came through the line itself: from here we resume. */
  heard: number;
  earlier: string | undefined;
  state: State | undefined;
  outbox: Outbox;
  typing: Typist | undefined;
  link: Link;
  mark: Mark | undefined;
  /** Why the server does not let this visitor in, in its own words. */
  barred: string | undefined;
};

export type Fact =
  | { kind: "snapshot"; snapshot: Snapshot }
  | { kind: "heard"; entries: readonly Entry[] }
  | { kind: "earlier"; entries: readonly Entry[]; next: string | undefined }
  | { kind: "state"; state: State }
  | { kind: "typing"; author: Typist; on: boolean }
  | { kind: "said"; pending: Pending }
  | { kind: "sending"; clientId: string }
  | { kind: "acknowledged"; ack: Ack }
  | { kind: "refused"; clientId: string; why: string | undefined }
  | { kind: "retried"; clientId: string }
  | { kind: "dropped"; clientId: string }
  | { kind: "link"; link: Link }
  | { kind: "barred"; why: string }
  | { kind: "read"; mark: Mark };

export function emptyChat(mark?: Mark, outbox: Outbox = []): Chat {
  return {
    conversation: undefined,
    entries: [],
    heard: 0,
    earlier: undefined,
    state: undefined,
    outbox: recalled(outbox),
    typing: undefined,
    link: "idle",
    mark,
    barred: undefined,
  };
}

export function after(chat: Chat, fact: Fact): Chat {
  switch (fact.kind) {
    case "snapshot":
      return looked(chat, fact.snapshot);
    case "heard":
      return heard(chat, fact.entries);
    case "earlier":
      return { ...chat, entries: merge(chat.entries, fact.entries), earlier: fact.next };
    case "state":
      return stated(chat, fact.state);
    case "typing":
      return { ...chat, typing: fact.on ? fact.author : undefined };
    case "said":
      return { ...chat, outbox: [...chat.outbox, fact.pending] };
    case "sending":
      return { ...chat, outbox: withFate(chat.outbox, fact.clientId, "sending") };
    case "acknowledged":
      return acknowledged(chat, fact.ack);
    case "refused":
      return { ...chat, outbox: withFate(chat.outbox, fact.clientId, "refused", fact.why) };
    case "retried":
      return { ...chat, outbox: withFate(chat.outbox, fact.clientId, "waiting") };
    case "dropped":
      return { ...chat, outbox: without(chat.outbox, new Set([fact.clientId])) };
    case "link":
      return linked(chat, fact.link);
    case "barred":
      return { ...chat, barred: fact.why };
    case "read":
      return read(chat, fact.mark);
  }
}

/** Messages for the customer that she has not seen yet. */
export function unread({ conversation, entries, mark }: Chat): number {
  if (!conversation) return 0;
  const from = mark?.conversationId === conversation.id ? mark.seq : 0;
  return entries.filter(
    (entry) =>
      entry.conversationId === conversation.id && entry.seq > from && isForTheCustomer(entry),
  ).length;
}

export function isForTheCustomer(entry: Entry): boolean {
  return entry.kind === "message" && entry.author.kind !== "contact";
}

/** The newest number on the screen, in the conversation that goes on. */
export function newest({ conversation, entries }: Chat): number {
  return topOf(entries.filter((entry) => entry.conversationId === conversation?.id));
}

/** A snapshot that joins on to what we have adds to it; any other takes its place. */
function looked(chat: Chat, snapshot: Snapshot): Chat {
  const { conversation, entries, earlier, state } = snapshot;
  if (joins(chat, snapshot)) {
    const stale = chat.state !== undefined && chat.state.seq > state.seq;
    const next = { ...chat, entries: merge(chat.entries, entries), heard: later(chat, entries) };
    return settled(stale ? next : stated(next, state), entries);
  }
  const next = { ...chat, conversation, entries: merge([], entries), earlier, state };
  return settled({ ...next, heard: topOf(entries), mark: firstMark(next, entries) }, entries);
}

/** After a long absence there may be a gap: then the older part is loaded again when asked for. */
function joins({ conversation, heard }: Chat, snapshot: Snapshot): boolean {
  const same = conversation !== undefined && conversation.id === snapshot.conversation?.id;
  const first = snapshot.entries[0]?.seq ?? 0;
  return same && (snapshot.earlier === undefined || first <= heard + 1);
}

/** What the server showed before we kept a mark counts as read: a badge is never a guess. */
function firstMark({ mark, conversation }: Chat, entries: readonly Entry[]): Mark | undefined {
  if (mark || !conversation) return mark;
  return { conversationId: conversation.id, seq: topOf(entries) };
}

function heard(chat: Chat, entries: readonly Entry[]): Chat {
  const last = entries.at(-1);
  if (!last) return chat;
  const next = { ...chat, entries: merge(chat.entries, entries) };
  if (last.conversationId === chat.conversation?.id)
    return settled({ ...next, heard: later(chat, entries) }, entries);
  if (isOld(chat, last)) return settled(next, entries);
  const conversation: Conversation = {
    id: last.conversationId,
    status: "open",
    startedAt: entries[0]?.at ?? last.at,
  };
  return settled({ ...next, conversation, heard: topOf(entries) }, entries);
}

function isOld(chat: Chat, entry: Entry): boolean {
  return chat.conversation !== undefined && entry.at < chat.conversation.startedAt;
}

/** What arrived is no longer on its way, and who wrote it is no longer typing. */
function settled(chat: Chat, arrived: readonly Entry[]): Chat {
  const own = new Set(arrived.flatMap((entry) => entry.clientId ?? []));
  const spoke = arrived.some((entry) => entry.author.kind === chat.typing?.kind);
  return {
    ...chat,
    outbox: without(chat.outbox, own),
    typing: spoke ? undefined : chat.typing,
  };
}

function stated(chat: Chat, state: State): Chat {
  const conversation = chat.conversation && { ...chat.conversation, status: state.status };
  return { ...chat, state, conversation };
}

function acknowledged(chat: Chat, ack: Ack): Chat {
  const pending = chat.outbox.find((one) => one.clientId === ack.clientId);
  if (!pending) return chat;
  const entry: Entry = {
    kind: "message",
    id: ack.entryId,
    conversationId: ack.conversationId,
    seq: ack.seq,
    at: ack.at,
    author: { kind: "contact" },
    clientId: ack.clientId,
    text: pending.text,
    files: pending.files,
    ...(pending.press && { pressed: pending.press }),
  };
  const outbox = without(chat.outbox, new Set([ack.clientId]));
  return { ...chat, outbox, entries: merge(chat.entries, [entry]) };
}

function linked(chat: Chat, link: Link): Chat {
  if (link === "live") return { ...chat, link, barred: undefined };
  return { ...chat, link, typing: undefined, outbox: recalled(chat.outbox) };
}

function read(chat: Chat, mark: Mark): Chat {
  const older = chat.mark?.conversationId === mark.conversationId && chat.mark.seq >= mark.seq;
  return older ? chat : { ...chat, mark };
}

function later(chat: Chat, entries: readonly Entry[]): number {
  const ours = entries.filter((entry) => entry.conversationId === chat.conversation?.id);
  return Math.max(chat.heard, topOf(ours));
}

function topOf(entries: readonly Entry[]): number {
  return entries.reduce((top, entry) => Math.max(top, entry.seq), 0);
}
