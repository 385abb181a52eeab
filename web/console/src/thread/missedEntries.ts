import { type Entry, entry } from "../api/entry.ts";
import { list } from "../api/parse.ts";
import type { Refusal } from "../api/Refusal.ts";

/** The new lines that came with a refusal because the conversation had changed. */
export function missedEntries(refusal: Refusal): Entry[] {
  try {
    return list(entry)(refusal.body.entries ?? [], "entries");
  } catch {
    return [];
  }
}
