import { type Entry, isAuthor, isEntry } from "@otklik/shared/entry";
import {
  type Guard,
  isBoolean,
  isNumber,
  isObject,
  isOneOf,
  isString,
  maybe,
  shape,
} from "@otklik/shared/guards";

/** Who has the conversation now: exactly one of these. */
export type Holder =
  | { kind: "bot" }
  | Waiting
  | { kind: "with"; operator: { name: string; initials: string } }
  | { kind: "nobody" };

export type Waiting = {
  kind: "waiting";
  place?: number;
  waitSeconds?: number;
  team?: string;
  opensAt?: string;
};

export type Status = "open" | "resolved";
export type State = { holder: Holder; status: Status; seq: number };
export type Conversation = { id: string; status: Status; startedAt: string };
export type Snapshot = {
  conversation?: Conversation;
  entries: Entry[];
  earlier?: string;
  state: State;
};
export type Ack = {
  clientId: string;
  entryId: string;
  seq: number;
  conversationId: string;
  at: string;
};
export type Session = { token: string; visitorId: string };
export type Typist = { kind: "bot" } | { kind: "operator"; name: string };

const isOperator = shape<{ name: string; initials: string }>({
  name: isString,
  initials: isString,
});
const isHolding = shape<Omit<Waiting, "kind"> & { kind: Holder["kind"]; operator?: unknown }>({
  kind: isOneOf("bot", "waiting", "with", "nobody"),
  place: maybe(isNumber),
  waitSeconds: maybe(isNumber),
  team: maybe(isString),
  opensAt: maybe(isString),
  operator: (value): value is unknown => value !== null,
});

const isHolder: Guard<Holder> = (value): value is Holder =>
  isHolding(value) && (value.kind !== "with" || isOperator(value.operator));
const isStatus: Guard<Status> = isOneOf("open", "resolved");

export const isState: Guard<State> = shape<State>({
  holder: isHolder,
  status: isStatus,
  seq: isNumber,
});

const isConversation = shape<Conversation>({
  id: isString,
  status: isStatus,
  startedAt: isString,
});

export const isAck: Guard<Ack> = shape<Ack>({
  clientId: isString,
  entryId: isString,
  seq: isNumber,
  conversationId: isString,
  at: isString,
});

export const isSession: Guard<Session> = shape<Session>({ token: isString, visitorId: isString });
export const isTicket = shape<{ ticket: string }>({ ticket: isString });
export const isFileLink = shape<{ url: string; expiresAt: string }>({
  url: isString,
  expiresAt: isString,
});
const isProblem = shape<{ detail?: string; title?: string; status?: number; retryAfter?: number }>({
  detail: maybe(isString),
  title: maybe(isString),
  status: maybe(isNumber),
  retryAfter: maybe(isNumber),
});

type Loose<T> = Omit<T, "entries"> & { entries: unknown[] };
const isList: Guard<unknown[]> = (value): value is unknown[] => Array.isArray(value);

export const isLooseSnapshot = shape<Loose<Snapshot>>({
  conversation: maybe(isConversation),
  entries: isList,
  earlier: maybe(isString),
  state: isState,
});
export const isLoosePage = shape<{ entries: unknown[]; next?: string }>({
  entries: isList,
  next: maybe(isString),
});

/** Entries of a kind that this page does not know are left out; the rest still shows. */
export function known(entries: readonly unknown[]): Entry[] {
  return entries.filter(isEntry);
}

/** The sentence for a person inside a problem document, if there is one. */
export function problemText(json: unknown): string | undefined {
  return isProblem(json) ? (json.detail ?? json.title) : undefined;
}

/** The server is busy or not there: the same request may succeed in a moment. */
export function isPassing(status: number | undefined): boolean {
  return status !== undefined && (status >= 500 || status === 429 || status === 408);
}

const BUSY_SECONDS = 2;

/**
 * A frame of the socket, checked; what this page does not know is `undefined` and skipped. What
 * was refused for the moment only says after how many seconds to try again.
 */
export type Frame =
  | { t: "hello"; state: State }
  | { t: "state"; state: State }
  | { t: "entries"; entries: Entry[] }
  | { t: "typing"; author: Typist; on: boolean }
  | ({ t: "ack" } & Ack)
  | { t: "refused"; clientId: string; why: string | undefined; again: number | undefined }
  | { t: "ended" };

export function toFrame(json: unknown): Frame | undefined {
  if (!isObject(json)) return undefined;
  switch (json.t) {
    case "hello":
    case "state":
      return isState(json.state) ? { t: json.t, state: json.state } : undefined;
    case "entries":
      return isList(json.entries) ? { t: "entries", entries: known(json.entries) } : undefined;
    case "typing":
      return toTyping(json);
    case "ack":
      return isAck(json) ? { ...json, t: "ack" } : undefined;
    case "refused":
      return toRefusal(json);
    case "ended":
      return { t: "ended" };
    default:
      return undefined;
  }
}

function toRefusal({ clientId, problem }: Record<string, unknown>): Frame | undefined {
  if (!isString(clientId)) return undefined;
  const passing = isProblem(problem) && isPassing(problem.status);
  const again = passing ? (problem.retryAfter ?? BUSY_SECONDS) : undefined;
  return { t: "refused", clientId, why: problemText(problem), again };
}

function toTyping(json: Record<string, unknown>): Frame | undefined {
  const { author, on } = json;
  if (!isAuthor(author) || !isBoolean(on)) return undefined;
  if (author.kind === "bot" || author.kind === "operator") return { t: "typing", author, on };
  return undefined;
}
