import type { Pending } from "../outbox.ts";
import { writings } from "./writing.ts";

/** Takes words that were not accepted back into the field, before whatever was written since. */
export function putBack(pending: Pending): void {
  const now = writings.of(pending.conversationId);
  const text = [pending.text, now?.text].filter(Boolean).join("\n\n");
  writings.put(pending.conversationId, {
    text,
    mode: pending.mode,
    files: [...pending.files, ...(now?.files ?? [])],
    beganSeq: now?.beganSeq ?? pending.seenSeq,
  });
}
