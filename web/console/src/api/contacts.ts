import { call } from "./call.ts";
import { type Contact, contact } from "./contact.ts";

type Change = Partial<Pick<Contact, "name" | "email" | "phone" | "attributes">>;

/** People who write to us. */
export const contacts = {
  one: (id: string) => call("GET", `/api/contacts/${id}`, contact),
  save: (known: Contact, change: Change) =>
    call("PUT", `/api/contacts/${known.id}`, contact, {
      body: {
        name: known.name,
        email: known.email,
        phone: known.phone,
        attributes: known.attributes,
        organizationId: known.organization?.id ?? null,
        ...change,
      },
    }),
};
