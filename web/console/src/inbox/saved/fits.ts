import type { Row } from "../../api/row.ts";
import type { Filter } from "../../api/savedViews.ts";

const minute = 60_000;

/** Whether a conversation is what a list's filter says; null where only the server can tell. */
export function fits(row: Row, filter: Filter, now: number): boolean | null {
  if (row.status !== filter.status) return false;
  if (!any(filter.inboxes, row.inbox === null ? [] : [row.inbox])) return false;
  if (
    !any(
      filter.tags,
      row.tags.map(({ id }) => id),
    )
  )
    return false;
  if (!any(filter.teams, row.team && row.holder.kind !== "bot" ? [row.team.id] : [])) return false;
  if (!waits(row, filter.waitsMinutes, now)) return false;
  if (filter.operators.length > 0 && row.holder.kind === "nobody") return null;
  return any(filter.operators, row.holder.kind === "with" ? [row.holder.operator.id] : []);
}

function any(wanted: readonly string[], has: readonly string[]): boolean {
  return wanted.length === 0 || has.some((id) => wanted.includes(id));
}

function waits(row: Row, minutes: number | null, now: number): boolean {
  if (minutes === null) return true;
  return row.waitingSince !== null && now - Date.parse(row.waitingSince) >= minutes * minute;
}
