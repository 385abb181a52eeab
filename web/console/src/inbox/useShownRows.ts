import { useMemo, useRef, useState } from "react";
import type { Row } from "../api/row.ts";
import { settle } from "./settle.ts";

type Shown = { rows: Row[]; changed: number; settleNow: () => void };

/**
 * The rows in the order to show. While somebody is at the list nothing moves: news only changes what a
 * row says, and a count tells how many would stand elsewhere.
 */
export function useShownRows(list: string, rows: Row[], atList: boolean): Shown {
  const kept = useRef<{ list: string; ids: string[]; known: Map<string, Row> }>({
    list,
    ids: [],
    known: new Map(),
  });
  const [pushed, push] = useState(0);
  const settledAt = useRef(0);
  return useMemo(() => {
    const wanted = rows.map(({ id }) => id);
    const fresh = kept.current.list !== list || pushed !== settledAt.current || !atList;
    settledAt.current = pushed;
    const { ids, changed } = fresh ? { ids: wanted, changed: 0 } : settle(kept.current.ids, wanted);
    const known = new Map([
      ...(fresh ? [] : kept.current.known),
      ...rows.map((row) => [row.id, row] as const),
    ]);
    kept.current = { list, ids, known };
    return {
      rows: ids.flatMap((id) => known.get(id) ?? []),
      changed,
      settleNow: () => push((times) => times + 1),
    };
  }, [list, rows, atList, pushed]);
}
