import { type FileInfo, fileInfo } from "./fileInfo.ts";
import { type Named, named } from "./named.ts";
import {
  amount,
  instant,
  isRecord,
  list,
  maybe,
  oneOf,
  otherwise,
  type Parser,
  shape,
  text,
  variant,
} from "./parse.ts";

export type Author =
  | { kind: "contact" }
  | { kind: "bot" }
  | { kind: "operator"; id: string | null; name: string }
  | { kind: "system" };

type Base = {
  id: string;
  conversationId: string;
  seq: number;
  at: string;
  author: Author;
  clientId: string | null;
};
type LabelValue = { label: string; value: string };

export type Message = Base & {
  kind: "message";
  text: string | null;
  buttons: { id: string; label: string }[];
  files: FileInfo[];
  pressed: { entryId: string; button: string } | null;
};
export type Note = Base & { kind: "note"; text: string; mentions: string[]; files: FileInfo[] };
export type Handoff = Base & {
  kind: "handoff";
  reason: string | null;
  text: string | null;
  team: Named | null;
  path: string[];
  slots: LabelValue[];
  promised: string | null;
};
export type Run = {
  id: string;
  robot: string;
  operation: string;
  status: "running" | "retrying" | "slow" | "done" | "failed" | "refused";
  attempt: number;
  error: string | null;
};
export type RobotEntry = Base & { kind: "robot"; run: Run };
export type Rating = Base & { kind: "rating"; score: number; comment: string | null };
export type SystemEvent = Base & { kind: "event"; code: string; params: Record<string, string> };

/** One line of the conversation's log, as our side sees it. */
export type Entry = Message | Note | Handoff | RobotEntry | Rating | SystemEvent;

const author = variant<Author>("kind", {
  contact: shape({ kind: oneOf("contact") }),
  bot: shape({ kind: oneOf("bot") }),
  operator: shape({ kind: oneOf("operator"), id: maybe(text), name: text }),
  system: shape({ kind: oneOf("system") }),
});

const base = {
  id: text,
  conversationId: text,
  seq: amount,
  at: instant,
  author: otherwise(author, { kind: "system" }),
  clientId: maybe(text),
};
const labelValue = shape({ label: text, value: text });
const files = otherwise(list(fileInfo), []);

/** Numbers and names inside are turned to text: they are only ever shown. */
const params: Parser<Record<string, string>> = (json) => {
  const found = isRecord(json) ? Object.entries(json) : [];
  return Object.fromEntries(found.map(([key, value]) => [key, words(value)]));
};

export const run = shape<Run>({
  id: text,
  robot: text,
  operation: text,
  status: oneOf("running", "retrying", "slow", "done", "failed", "refused"),
  attempt: otherwise(amount, 1),
  error: maybe(text),
});

/** A kind that came with a newer server is kept as an event nobody can name yet. */
const stranger: Parser<SystemEvent> = shape<SystemEvent>({
  ...base,
  kind: () => "event",
  code: () => "unknown",
  params: () => ({}),
});

export const entry = variant<Entry>(
  "kind",
  {
    message: shape<Message>({
      ...base,
      kind: oneOf("message"),
      text: maybe(text),
      buttons: otherwise(list(shape({ id: text, label: text })), []),
      files,
      pressed: maybe(shape({ entryId: text, button: text })),
    }),
    note: shape<Note>({
      ...base,
      kind: oneOf("note"),
      text,
      mentions: otherwise(list(text), []),
      files,
    }),
    handoff: shape<Handoff>({
      ...base,
      kind: oneOf("handoff"),
      reason: maybe(text),
      text: maybe(text),
      team: maybe(named),
      path: otherwise(list(text), []),
      slots: otherwise(list(labelValue), []),
      promised: maybe(text),
    }),
    robot: shape<RobotEntry>({ ...base, kind: oneOf("robot"), run }),
    rating: shape<Rating>({
      ...base,
      kind: oneOf("rating"),
      score: amount,
      comment: maybe(text),
    }),
    event: shape<SystemEvent>({ ...base, kind: oneOf("event"), code: text, params }),
  },
  stranger,
);

function words(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (isRecord(value)) return typeof value.name === "string" ? value.name : "";
  return Array.isArray(value) ? value.map(words).join(", ") : String(value);
}
