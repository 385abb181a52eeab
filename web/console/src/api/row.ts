import { holder } from "./holder.ts";
import { named } from "./named.ts";
import {
  amount,
  flag,
  instant,
  list,
  maybe,
  oneOf,
  otherwise,
  type Parsed,
  shape,
  text,
} from "./parse.ts";
import { tag } from "./tag.ts";

const preview = shape({
  author: oneOf("contact", "bot", "operator", "you", "system"),
  text,
});

const who = shape({
  id: text,
  name: text,
  organization: maybe(organizationName),
  verified: otherwise(flag, false),
});

/** Spam is over too, and stands apart from what was resolved. */
export const status = oneOf("open", "snoozed", "resolved", "spam");

/** One conversation as a list shows it. */
export const row = shape({
  id: text,
  number: amount,
  contact: who,
  channel: text,
  inbox: maybe(text),
  subject: maybe(text),
  preview: maybe(preview),
  at: instant,
  holder,
  status,
  waitingSince: maybe(instant),
  unread: otherwise(amount, 0),
  tags: otherwise(list(tag), []),
  snoozedUntil: maybe(instant),
  team: maybe(named),
  version: amount,
  draft: otherwise(flag, false),
  failedRobot: otherwise(flag, false),
  tone: otherwise(list(oneOf("urgent", "upset", "rude", "person")), []),
});

export type Row = Parsed<typeof row>;

export function isOver(row: Pick<Row, "status">): boolean {
  return row.status === "resolved" || row.status === "spam";
}

function organizationName(json: unknown, path: string): string {
  return typeof json === "string" ? json : named(json, path).name;
}
