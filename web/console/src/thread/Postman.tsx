import { useQueryClient } from "@tanstack/react-query";
import { type PropsWithChildren, useCallback, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { NoConnection } from "../api/NoConnection.ts";
import { Refusal } from "../api/Refusal.ts";
import { useLive } from "../live/LiveContext.ts";
import { rememberEntries } from "../live/remember.ts";
import { wordsOf } from "../ui/wordsOf.ts";
import { missedEntries } from "./missedEntries.ts";
import { outbox, type Pending } from "./outbox.ts";
import { PostmanContext } from "./PostmanContext.ts";
import { post } from "./post.ts";

const again = 5_000;

/** Carries words to the server from wherever the person is, and tries again when the line is back. */
export function Postman({ children }: PropsWithChildren) {
  const memory = useQueryClient();
  const { t } = useTranslation();
  const { state } = useLive();

  const carry = useCallback(
    async (pending: Pending) => {
      outbox.put({ ...pending, state: "sending", reason: "" });
      try {
        const entry = await post(pending);
        rememberEntries(memory, pending.conversationId, [{ ...entry, clientId: pending.clientId }]);
        outbox.drop(pending.clientId);
      } catch (error) {
        if (error instanceof Refusal && error.slug === "changed")
          rememberEntries(memory, pending.conversationId, missedEntries(error));
        outbox.change(pending.clientId, {
          state: error instanceof NoConnection ? "waiting" : "failed",
          force: error instanceof Refusal && error.slug === "changed",
          reason: wordsOf(error, t),
        });
      }
    },
    [memory, t],
  );

  useEffect(() => {
    const retry = () => {
      for (const one of outbox.all()) if (one.state === "waiting") void carry(one);
    };
    if (state === "up") retry();
    const timer = setInterval(retry, again);
    return () => clearInterval(timer);
  }, [carry, state]);

  const postman = useMemo(() => ({ carry: (pending: Pending) => void carry(pending) }), [carry]);
  return <PostmanContext value={postman}>{children}</PostmanContext>;
}
