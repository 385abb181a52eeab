import { mayPass } from "../api/mayPass.ts";
import { Refusal } from "../api/Refusal.ts";
import type { Pending } from "./outbox.ts";

/** What becomes of words that did not arrive: those that nobody has refused wait for the line. */
export function unsent(
  error: unknown,
  reason: string,
): Pick<Pending, "state" | "force" | "reason"> {
  const force = error instanceof Refusal && error.slug === "changed";
  return { state: mayPass(error) ? "waiting" : "failed", force, reason };
}

/** Words wait behind older ones of the same conversation that still wait. */
export function mustWait(pending: Pending, all: readonly Pending[]): boolean {
  return all.some(
    ({ conversationId, clientId, state, at }) =>
      conversationId === pending.conversationId &&
      clientId !== pending.clientId &&
      state === "waiting" &&
      at < pending.at,
  );
}
