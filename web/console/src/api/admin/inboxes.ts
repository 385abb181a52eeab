import { call } from "../call.ts";
import { page } from "../page.ts";
import { list, oneOf, otherwise, type Parsed, shape, text } from "../parse.ts";
import { names } from "./names.ts";

const inbox = shape({
  id: text,
  name: text,
  channel: text,
  key: text,
  teamId: text,
  allowedOrigins: list(text),
  greeting: names,
  launcher: otherwise(names, { ru: "", en: "" }),
  accent: text,
  identity: oneOf("off", "optional", "required"),
  keyIds: otherwise(list(text), []),
  snippet: text,
});

export type Inbox = Parsed<typeof inbox>;
type Form = Pick<
  Inbox,
  "name" | "teamId" | "allowedOrigins" | "greeting" | "launcher" | "accent" | "identity"
>;

const path = "/api/inboxes";

/** Where customers write to us: each a widget on some site. */
export const inboxes = {
  all: () => call("GET", path, page(inbox)),
  add: (body: Form) => call("POST", path, inbox, { body }),
  change: (id: string, body: Form) => call("PUT", `${path}/${id}`, inbox, { body }),
  /** Replaces the keys by which the site signs who its user is; they are never shown again. */
  sign: (id: string, keys: Record<string, string>) =>
    call("PUT", `${path}/${id}/keys`, inbox, { body: { keys } }),
};
