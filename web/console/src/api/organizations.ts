import { call } from "./call.ts";
import { named } from "./named.ts";
import { page } from "./page.ts";
import { amount, maybe, type Parsed, shape, text } from "./parse.ts";

const organization = shape({
  id: text,
  name: text,
  taxNumber: maybe(text),
  accountant: maybe(named),
  contacts: maybe(amount),
});

export type Organization = Parsed<typeof organization>;
type Body = { name: string; taxNumber: string | null; accountantId: string | null };

const path = "/api/organizations";

/** Companies that our customers belong to. */
export const organizations = {
  page: (q: string, after: string | null) =>
    call("GET", path, page(organization), { query: { q, after } }),
  one: (id: string) => call("GET", `${path}/${id}`, organization),
  add: (body: Body) => call("POST", path, organization, { body }),
  change: (id: string, body: Body) => call("PUT", `${path}/${id}`, organization, { body }),
};
