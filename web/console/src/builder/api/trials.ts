import { call, nothing } from "../../api/call.ts";
import { amount, flag, list, maybe, type Parsed, shape, text } from "../../api/parse.ts";
import { type Doc, toJson } from "../model/document.ts";
import type { Fields } from "../model/json.ts";
import type { Language } from "../model/texts.ts";

const line = shape({
  by: text,
  kind: text,
  text,
  step: maybe(text),
  known: list(shape({ name: text, label: text, value: text })),
  buttons: list(shape({ id: text, label: text, style: text })),
  files: list(text),
  turn: amount,
  at: text,
});
export type TalkLine = Parsed<typeof line>;

const played = shape({
  lines: list(line),
  trace: list(list(text)),
  step: text,
  waits: text,
  values: list(shape({ name: text, text })),
  now: text,
});
export type Played = Parsed<typeof played>;

export type Act = {
  kind:
    | "opens"
    | "says"
    | "presses"
    | "sends"
    | "silence"
    | "returned"
    | "waits"
    | "happens"
    | "comes";
  text?: string;
  button?: string;
  at?: string;
};
export type FakeKind = "ok" | "slow" | "empty" | "refuses" | "fails";
export type Fake = { kind: FakeKind; answers?: Fields; code?: string; reason?: string };
export const channels = [
  "widget",
  "telegram",
  "vk",
  "max",
  "viber",
  "whatsapp",
  "email",
  "sms",
] as const;
export type Channel = (typeof channels)[number];
export type Script = {
  language: Language;
  clock: string;
  channel: Channel;
  closed: readonly string[];
  knows: Fields;
  from: string;
  robots: Record<string, Fake>;
  acts: Act[];
};

const result = shape({
  id: text,
  title: text,
  passes: flag,
  misses: list(shape({ line: amount, kind: text, message: text })),
  steps: list(text),
  yaml: text,
});
export type TestResult = Parsed<typeof result>;

const of = (id: string) => `/api/scenarios/${id}`;

export const trials = {
  talk: (id: string, whole: Doc, script: Script, signal: AbortSignal) =>
    call("POST", `${of(id)}/trials`, played, {
      body: { document: toJson(whole), script },
      signal,
    }),
  keep: (id: string, title: string, whole: Doc, script: Script) =>
    call("POST", `${of(id)}/tests`, shape({ id: text }), {
      body: { title, document: toJson(whole), script },
    }),
  run: (id: string, whole: Doc) =>
    call("POST", `${of(id)}/tests/runs`, shape({ items: list(result) }), {
      body: { document: toJson(whole) },
    }),
  drop: (id: string, test: string) => call("DELETE", `${of(id)}/tests/${test}`, nothing),
};
