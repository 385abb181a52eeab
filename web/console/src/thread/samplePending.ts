import type { Pending } from "./outbox.ts";

/** Oleg's words on their way, for the tests. */
export function samplePending(more: Partial<Pending> = {}): Pending {
  return {
    clientId: "first",
    conversationId: "0193-talk",
    mode: "reply",
    text: "Добрый день",
    files: [],
    mentions: [],
    seenSeq: 4,
    force: false,
    at: "2026-11-22T06:00:00Z",
    state: "sending",
    reason: "",
    ...more,
  };
}
