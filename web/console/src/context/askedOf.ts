import type { Entry } from "../api/entry.ts";

const LAST = 3;
const LONGEST = 400;

/** What the customer asked, in the last of her own words; what she pressed tells nothing new. */
export function askedOf(entries: readonly Entry[]): string {
  return entries
    .flatMap((entry) =>
      entry.kind === "message" &&
      entry.author.kind === "contact" &&
      entry.pressed === null &&
      entry.text?.includes(" ")
        ? [entry.text]
        : [],
    )
    .slice(-LAST)
    .join(" ")
    .slice(-LONGEST);
}
