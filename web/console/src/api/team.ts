import { call } from "./call.ts";
import { named } from "./named.ts";
import { page } from "./page.ts";
import { amount, instant, maybe, oneOf, otherwise, type Parsed, shape } from "./parse.ts";

export const presence = shape({
  operator: named,
  state: oneOf("online", "break", "offline"),
  since: maybe(instant),
  open: otherwise(amount, 0),
  capacity: otherwise(amount, 0),
});

export type Presence = Parsed<typeof presence>;
export type PresenceState = Presence["state"];

/** Who is on our side and who is here now. */
export const team = {
  people: () => call("GET", "/api/people", page(named), { query: { limit: 200 } }),
  teams: () => call("GET", "/api/teams", page(named), { query: { limit: 200 } }),
  presence: () => call("GET", "/api/presence", page(presence)),
  beHere: (state: PresenceState) =>
    call("PUT", "/api/me/presence", () => null, { body: { state } }),
  setCapacity: (id: string, capacity: number) =>
    call("PUT", `/api/people/${id}/capacity`, () => null, { body: { capacity } }),
};
