import { useQueryClient } from "@tanstack/react-query";
import { type PropsWithChildren, useCallback, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Refusal } from "../api/Refusal.ts";
import { useLive } from "../live/LiveContext.ts";
import { rememberEntries } from "../live/remember.ts";
import { wordsOf } from "../ui/wordsOf.ts";
import { missedEntries } from "./missedEntries.ts";
import { outbox, type Pending } from "./outbox.ts";
import { PostmanContext } from "./PostmanContext.ts";
import { post } from "./post.ts";
import { mustWait, unsent } from "./unsent.ts";

const again = 5_000;

/** Carries words to the server from wherever the person is, and tries again when the line is back. */
export function Postman({ children }: PropsWithChildren) {
  const memory = useQueryClient();
  const { t } = useTranslation();
  const { state } = useLive();

  const queues = useRef(new Map<string, Promise<void>>());

  const hand = useCallback(
    async (pending: Pending) => {
      if (mustWait(pending, outbox.all()))
        return outbox.change(pending.clientId, { state: "waiting" });
      try {
        const entry = await post(pending);
        rememberEntries(memory, pending.conversationId, [{ ...entry, clientId: pending.clientId }]);
        outbox.drop(pending.clientId);
      } catch (error) {
        if (error instanceof Refusal && error.slug === "changed")
          rememberEntries(memory, pending.conversationId, missedEntries(error));
        outbox.change(pending.clientId, unsent(error, wordsOf(error, t)));
      }
    },
    [memory, t],
  );

  /** One after another in each conversation: words arrive in the order in which they were written. */
  const carry = useCallback(
    (pending: Pending) => {
      outbox.put({ ...pending, state: "sending", reason: "" });
      const before = queues.current.get(pending.conversationId) ?? Promise.resolve();
      queues.current.set(
        pending.conversationId,
        before.then(() => hand(pending)),
      );
    },
    [hand],
  );

  useEffect(() => {
    const retry = () => {
      for (const one of outbox.all()) if (one.state === "waiting") carry(one);
    };
    if (state === "up") retry();
    const timer = setInterval(retry, again);
    return () => clearInterval(timer);
  }, [carry, state]);

  const postman = useMemo(() => ({ carry }), [carry]);
  return <PostmanContext value={postman}>{children}</PostmanContext>;
}
