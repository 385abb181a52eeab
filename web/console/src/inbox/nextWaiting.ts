import type { Row } from "../api/row.ts";

/** Which conversation to open after this one: the next that waits for an answer, from the top if need be. */
export function nextWaiting(rows: readonly Row[], id: string): string | undefined {
  const at = rows.findIndex((row) => row.id === id);
  const after = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))];
  return after.find((row) => row.waitingSince !== null && row.status === "open")?.id;
}
