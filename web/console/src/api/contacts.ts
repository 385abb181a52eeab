import { call } from "./call.ts";
import { type Contact, contact } from "./contact.ts";
import { page } from "./page.ts";
import { row } from "./row.ts";

type Change = Partial<Pick<Contact, "name" | "email" | "phone" | "attributes" | "organization">>;

/** People who write to us. */
export const contacts = {
  one: (id: string) => call("GET", `/api/contacts/${id}`, contact),
  conversations: (id: string) => call("GET", `/api/contacts/${id}/conversations`, page(row)),
  save: (known: Contact, change: Change) => {
    const { id, name, email, phone, attributes, organization } = { ...known, ...change };
    const organizationId = organization?.id ?? null;
    return call("PUT", `/api/contacts/${id}`, contact, {
      body: { name, email, phone, attributes, organizationId },
    });
  },
};
