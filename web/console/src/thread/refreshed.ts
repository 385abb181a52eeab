import type { Thread } from "../api/thread.ts";
import { foldEntries } from "./foldEntries.ts";

/** A conversation asked for again: older pages already read stay, if nothing between them is missing. */
export function refreshed(known: Thread | undefined, fresh: Thread): Thread {
  const first = fresh.entries[0]?.seq;
  const last = known?.entries.at(-1)?.seq;
  if (!known || first === undefined || last === undefined || first > last + 1) return fresh;
  const older = known.entries.some(({ seq }) => seq < first);
  return {
    ...fresh,
    row: known.row.version > fresh.row.version ? known.row : fresh.row,
    entries: foldEntries(known.entries, fresh.entries),
    earlier: older ? known.earlier : fresh.earlier,
  };
}
