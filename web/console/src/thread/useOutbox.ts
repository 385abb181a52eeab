import { useMemo, useSyncExternalStore } from "react";
import { outbox, type Pending } from "./outbox.ts";

/** What of this conversation is still on its way. */
export function useOutbox(conversationId: string): Pending[] {
  const all = useSyncExternalStore(outbox.subscribe, outbox.all);
  return useMemo(
    () => all.filter((one) => one.conversationId === conversationId),
    [all, conversationId],
  );
}
