import type { Entry } from "../../api/entry.ts";

const LONGEST = 6000;

/** What the customer has written since our people last did; if nothing, the last message. */
export function lastWords(entries: readonly Entry[]): string {
  let open: string[] = [];
  let last = "";
  for (const entry of entries) {
    if (entry.kind !== "message") continue;
    if (entry.author.kind === "operator") open = [];
    if (entry.author.kind !== "contact" || entry.pressed !== null || !entry.text) continue;
    open.push(entry.text);
    last = entry.text;
  }
  return (open.length > 0 ? open.join("\n") : last).slice(-LONGEST);
}
