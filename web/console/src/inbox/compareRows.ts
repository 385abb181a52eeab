import type { Order } from "../api/inbox.ts";
import type { Row } from "../api/row.ts";

/** Which of two conversations stands higher: who waits longest, then who wrote last; or simply the newest. */
export function compareRows(order: Order): (one: Row, other: Row) => number {
  return (one, other) => {
    if (order === "waiting" && one.waitingSince !== other.waitingSince) {
      if (one.waitingSince === null) return 1;
      if (other.waitingSince === null) return -1;
      return Date.parse(one.waitingSince) - Date.parse(other.waitingSince);
    }
    return Date.parse(other.at) - Date.parse(one.at) || (one.id < other.id ? 1 : -1);
  };
}
