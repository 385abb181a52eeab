import { fileInfo } from "../api/fileInfo.ts";
import { amount, flag, instant, list, oneOf, type Parsed, shape, text } from "../api/parse.ts";

const pending = shape({
  clientId: text,
  conversationId: text,
  mode: oneOf("reply", "note"),
  text,
  files: list(fileInfo),
  mentions: list(text),
  seenSeq: amount,
  force: flag,
  at: instant,
  state: oneOf("sending", "waiting", "failed"),
  reason: text,
});

/** Words on their way to the server: shown at once, kept until the server has them. */
export type Pending = Parsed<typeof pending>;

const storageKey = "otklik.outbox";
const listeners = new Set<() => void>();
let all: readonly Pending[] = restore();

/** What was not acknowledged yet, over all conversations; survives a reload of the page. */
export const outbox = {
  all: () => all,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  put: (pending: Pending) => keep([...all.filter(other(pending.clientId)), pending]),
  change: (clientId: string, change: Partial<Pending>) =>
    keep(all.map((one) => (one.clientId === clientId ? { ...one, ...change } : one))),
  drop: (clientId: string) => keep(all.filter(other(clientId))),
};

function other(clientId: string): (pending: Pending) => boolean {
  return (pending) => pending.clientId !== clientId;
}

function keep(next: readonly Pending[]): void {
  all = next;
  sessionStorage.setItem(storageKey, JSON.stringify(next));
  for (const listener of listeners) listener();
}

/** After a reload nobody knows whether it arrived; the client id makes asking again harmless. */
function restore(): Pending[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "[]");
    return list(pending)(kept, storageKey).map((one) =>
      one.state === "failed" ? one : { ...one, state: "waiting" },
    );
  } catch {
    return [];
  }
}
