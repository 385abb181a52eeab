import { call } from "../call.ts";
import { named } from "../named.ts";
import { page } from "../page.ts";
import {
  flag,
  instant,
  list,
  maybe,
  oneOf,
  otherwise,
  type Parsed,
  shape,
  text,
} from "../parse.ts";

const person = shape({
  id: text,
  name: text,
  email: text,
  role: oneOf("OPERATOR", "SUPERVISOR", "AUTHOR", "ADMINISTRATOR"),
  language: oneOf("ru", "en"),
  timeZone: text,
  disabled: otherwise(flag, false),
  invited: otherwise(flag, false),
  seenAt: maybe(instant),
  teams: otherwise(list(named), []),
  skills: otherwise(list(named), []),
});
const passwordLink = shape({ link: text, expiresAt: instant });
const invited = shape({ person, link: text, expiresAt: instant });

export type Person = Parsed<typeof person>;
export type PasswordLink = Parsed<typeof passwordLink>;
export type PersonForm = Pick<Person, "name" | "email" | "role" | "language" | "timeZone"> & {
  teams: string[];
  skills: string[];
};

const path = "/api/people";

/** Our side's people, as administrators see them. */
export const people = {
  page: (q: string, after: string | null) =>
    call("GET", path, page(person), { query: { q, after } }),
  invite: (body: PersonForm) => call("POST", path, invited, { body }),
  change: (id: string, body: PersonForm) => call("PUT", `${path}/${id}`, person, { body }),
  disable: (id: string, disabled: boolean) =>
    call("PUT", `${path}/${id}/disabled`, person, { body: { disabled } }),
  newLink: (id: string) => call("POST", `${path}/${id}/password-link`, passwordLink),
};
