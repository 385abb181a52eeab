import { call } from "../call.ts";
import { named } from "../named.ts";
import { page } from "../page.ts";
import {
  amount,
  anything,
  flag,
  instant,
  list,
  maybe,
  type Parsed,
  shape,
  text,
} from "../parse.ts";

const line = shape({
  id: text,
  at: instant,
  by: maybe(named),
  action: text,
  text,
  subject: shape({ kind: text, id: text, name: maybe(text) }),
  changes: anything,
  address: maybe(text),
});
const action = shape({ key: text, text });

export type AuditLine = Parsed<typeof line>;
export type AuditAction = Parsed<typeof action>;
export type AuditFilter = { person: string; action: string; from: string; to: string };

/** Who changed what, in an order nobody can rewrite. */
export const audit = {
  page: (filter: AuditFilter, after: string | null) =>
    call("GET", "/api/audit", page(line), { query: { ...filter, after } }),
  actions: () => call("GET", "/api/audit/actions", shape({ items: list(action) })),
  integrity: () =>
    call(
      "GET",
      "/api/audit/integrity",
      shape({ intact: flag, entries: amount, brokenAt: maybe(amount) }),
    ),
};
