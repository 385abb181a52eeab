import { named } from "./named.ts";
import {
  flag,
  instant,
  isRecord,
  list,
  maybe,
  otherwise,
  type Parsed,
  type Parser,
  shape,
  text,
} from "./parse.ts";

const attributes: Parser<Record<string, string>> = (json) =>
  Object.fromEntries(
    Object.entries(isRecord(json) ? json : {}).map(([name, value]) => [name, String(value ?? "")]),
  );

const identity = shape({ kind: text, value: text, verified: otherwise(flag, false) });

const consent = shape({
  purpose: text,
  version: text,
  given: flag,
  text,
  at: instant,
});

/** A person who writes to us. */
export const contact = shape({
  id: text,
  name: text,
  email: maybe(text),
  phone: maybe(text),
  language: maybe(text),
  verified: otherwise(flag, false),
  organization: maybe(named),
  accountant: maybe(named),
  attributes,
  identities: otherwise(list(identity), []),
  consents: otherwise(list(consent), []),
  since: maybe(instant),
});

export type Contact = Parsed<typeof contact>;
