import { conversations } from "../api/conversations.ts";
import type { Entry } from "../api/entry.ts";
import type { Pending } from "./outbox.ts";

/** Hands words to the server; the client id makes a second try harmless. */
export function post(pending: Pending): Promise<Entry> {
  const { conversationId, clientId, text, mentions, seenSeq, mode } = pending;
  const files = pending.files.map(({ id }) => id);
  if (mode === "note")
    return conversations.note(conversationId, { clientId, text, files, mentions });
  return conversations.reply(conversationId, {
    clientId,
    text,
    files,
    seenSeq,
    ...(pending.force && { force: true }),
  });
}
