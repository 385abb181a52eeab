import type { Entry, Message } from "@otklik/shared/entry";
import type { Pending } from "./outbox.ts";
import type { Snapshot, State } from "./wire.ts";

/** Anna the customer, Oleg the operator and their talk, for the tests. */
export const TALK = "0193-talk";
const MORNING = Date.UTC(2026, 10, 22, 6);

export function said(seq: number, more: Partial<Message> = {}): Message {
  return {
    kind: "message",
    id: `e${seq}`,
    conversationId: TALK,
    seq,
    at: new Date(MORNING + seq * 1000).toISOString(),
    author: { kind: "bot" },
    text: `message ${seq}`,
    ...more,
  };
}

export const byAnna = (seq: number, more: Partial<Message> = {}) =>
  said(seq, { author: { kind: "contact" }, ...more });

export const byOleg = (seq: number) =>
  said(seq, { author: { kind: "operator", name: "Олег Петров" } });

export function state(seq: number, more: Partial<State> = {}): State {
  return { holder: { kind: "bot" }, status: "open", seq, ...more };
}

export function snapshot(entries: Entry[], more: Partial<Snapshot> = {}): Snapshot {
  const [first] = entries;
  return {
    conversation: { id: first?.conversationId ?? TALK, status: "open", startedAt: first?.at ?? "" },
    entries,
    state: state(entries.at(-1)?.seq ?? 0),
    ...more,
  };
}

export function pending(clientId: string, more: Partial<Pending> = {}): Pending {
  return { clientId, at: "", text: "привет", files: [], fate: "waiting", ...more };
}
