import { named } from "./named.ts";
import { flag, instant, list, maybe, oneOf, otherwise, type Parsed, shape, text } from "./parse.ts";

/** The person who is signed in. */
export const me = shape({
  id: text,
  name: text,
  email: text,
  role: oneOf("OPERATOR", "SUPERVISOR", "AUTHOR", "ADMINISTRATOR"),
  permissions: list(text),
  language: oneOf("ru", "en"),
  theme: otherwise(oneOf("light", "dark", "system"), "system"),
  teams: otherwise(list(named), []),
  initials: text,
  /** When the sign-in ends unless it is used before. */
  expiresAt: maybe(instant),
});

export const seat = shape({
  id: text,
  place: maybe(text),
  device: maybe(text),
  startedAt: maybe(instant),
  seenAt: maybe(instant),
  current: otherwise(flag, false),
});

export type Me = Parsed<typeof me>;
export type Seat = Parsed<typeof seat>;
export type Role = Me["role"];
