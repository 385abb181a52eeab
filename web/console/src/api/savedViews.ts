import { call, nothing } from "./call.ts";
import { named } from "./named.ts";
import { page } from "./page.ts";
import { amount, flag, list, maybe, oneOf, otherwise, type Parsed, shape, text } from "./parse.ts";

const ids = otherwise(list(text), []);

const filter = shape({
  status: oneOf("open", "snoozed", "resolved"),
  inboxes: ids,
  teams: ids,
  operators: ids,
  tags: ids,
  waitsMinutes: maybe(amount),
});

const savedView = shape({
  id: text,
  name: text,
  teamId: maybe(text),
  /** May be changed by this person. */
  mine: otherwise(flag, false),
  filter,
});

export type Filter = Parsed<typeof filter>;
export type SavedView = Parsed<typeof savedView>;
type Body = { name: string; teamId: string | null; filter: Filter };

const path = "/api/saved-views";

/** Lists that people put together. */
export const savedViews = {
  all: () => call("GET", path, page(savedView)),
  add: (body: Body) => call("POST", path, savedView, { body }),
  change: (id: string, body: Body) => call("PUT", `${path}/${id}`, savedView, { body }),
  remove: (id: string) => call("DELETE", `${path}/${id}`, nothing),
  inboxes: () => call("GET", "/api/inboxes/names", page(named)),
};
