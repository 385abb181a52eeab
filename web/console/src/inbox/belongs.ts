import type { Row } from "../api/row.ts";
import type { Filter } from "../api/savedViews.ts";
import { fits } from "./saved/fits.ts";

/** Whether a conversation is one of those a view shows; null where only the server can tell. */
export function belongs(row: Row, view: string, me: string, filter?: Filter): boolean | null {
  if (filter) return fits(row, filter, Date.now());
  if (view === "snoozed") return row.status === "snoozed";
  if (view === "resolved") return row.status === "resolved";
  if (view === "spam") return row.status === "spam";
  if (row.status === "spam") return false;
  if (view === "mentions" || view.startsWith("saved-")) return null;
  if (row.status !== "open") return false;
  if (view === "mine") return row.holder.kind === "with" && row.holder.operator.id === me;
  if (view === "unassigned") return row.holder.kind === "waiting";
  if (view === "bot") return row.holder.kind === "bot";
  if (view === "all") return true;
  if (view.startsWith("team-")) return row.team?.id === view.slice("team-".length);
  return null;
}
