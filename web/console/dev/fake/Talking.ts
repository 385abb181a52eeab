import type { Contact } from "../../src/api/contact.ts";
import type { Entry } from "../../src/api/entry.ts";
import type { Row } from "../../src/api/row.ts";
import type { Draft } from "../../src/api/thread.ts";

/** One conversation of the fake house. */
export type Talking = {
  row: Row;
  contact: Contact;
  entries: Entry[];
  slots: { name: string; label: string; value: string }[];
  draft: Draft | null;
  mentioned: boolean;
};

/** The last thing that anybody said, for the row. */
export function previewOf(entries: Entry[], me: string): Row["preview"] {
  const last = entries.findLast((entry) => entry.kind === "message" || entry.kind === "note");
  if (!last || (last.kind !== "message" && last.kind !== "note")) return null;
  const text = last.text ?? last.files[0]?.name ?? "";
  const { author } = last;
  if (author.kind === "operator") return { author: author.id === me ? "you" : "operator", text };
  return { author: author.kind, text };
}

/** Since when the customer has waited for a person: the first word after our last one. */
export function waitingSince(entries: Entry[], holder: Row["holder"]): string | null {
  if (holder.kind === "bot" || holder.kind === "nobody") return null;
  const answered = entries.findLastIndex(
    (entry) => entry.kind === "message" && entry.author.kind === "operator",
  );
  const first = entries
    .slice(answered + 1)
    .find((entry) => entry.kind === "message" && entry.author.kind === "contact");
  return first?.at ?? null;
}
