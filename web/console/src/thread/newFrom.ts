import type { Entry } from "../api/entry.ts";

/** The first line nobody of us has read: so many of the contact's messages from the end. */
export function newFrom(entries: readonly Entry[], unread: number): number | null {
  if (unread <= 0) return null;
  const theirs = entries.filter(
    (entry) => entry.kind === "message" && entry.author.kind === "contact",
  );
  return theirs.at(-unread)?.seq ?? theirs[0]?.seq ?? null;
}
