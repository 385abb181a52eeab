import { contact } from "./contact.ts";
import { entry } from "./entry.ts";
import { named } from "./named.ts";
import {
  amount,
  instant,
  list,
  maybe,
  oneOf,
  otherwise,
  type Parsed,
  type Parser,
  shape,
  text,
} from "./parse.ts";
import { row, status } from "./row.ts";

export const draft = shape({ text, mode: oneOf("reply", "note"), at: instant });

export const other = shape({ operator: named, mode: oneOf("viewing", "replying") });

const slot = shape({ name: text, label: text, value: text });

const past = shape({
  id: text,
  at: instant,
  subject: maybe(text),
  status,
});

type Why = { text: string; points: string[] };

/** Why the conversation came to this person: one sentence, or a sentence and what spoke for it. */
const why: Parser<Why> = (json, path) =>
  typeof json === "string"
    ? { text: json, points: [] }
    : shape<Why>({ text, points: otherwise(list(text), []) })(json, path);

/** One conversation, opened. */
export const thread = shape({
  row,
  contact,
  organization: maybe(named),
  slots: otherwise(list(slot), []),
  entries: list(entry),
  earlier: maybe(amount),
  draft: maybe(draft),
  past: otherwise(list(past), []),
  why: maybe(why),
  others: otherwise(list(other), []),
});

export type Thread = Parsed<typeof thread>;
export type Draft = Parsed<typeof draft>;
export type Other = Parsed<typeof other>;
export type Mode = Draft["mode"];
