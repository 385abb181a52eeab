import { useCallback, useState } from "react";
import type { Row } from "../api/row.ts";

/** Which rows of a list are ticked; another list starts with none. */
export function useSelection(list: string, rows: readonly Row[]) {
  const [ticked, setTicked] = useState<{
    list: string;
    ids: ReadonlySet<string>;
    last: string | null;
  }>({
    list,
    ids: new Set(),
    last: null,
  });
  const ids = ticked.list === list ? ticked.ids : none;
  const chosen = rows.filter(({ id }) => ids.has(id));

  const toggle = useCallback(
    (id: string, range = false) =>
      setTicked((before) => {
        const known = before.list === list ? before.ids : none;
        const on = !known.has(id);
        const next = new Set(known);
        for (const one of range && before.last !== null ? between(rows, before.last, id) : [id])
          if (on) next.add(one);
          else next.delete(one);
        return { list, ids: next, last: id };
      }),
    [list, rows],
  );
  return {
    chosen,
    has: (id: string) => ids.has(id),
    toggle,
    all: () => setTicked({ list, ids: new Set(rows.map(({ id }) => id)), last: null }),
    only: (some: readonly string[]) => setTicked({ list, ids: new Set(some), last: null }),
    clear: () => setTicked({ list, ids: none, last: null }),
  };
}

export type Selection = ReturnType<typeof useSelection>;

const none: ReadonlySet<string> = new Set();

function between(rows: readonly Row[], one: string, other: string): string[] {
  const places = [one, other].map((id) => rows.findIndex((row) => row.id === id));
  const [from = 0, to = 0] = places.sort((a, b) => a - b);
  return rows.slice(Math.max(0, from), to + 1).map(({ id }) => id);
}
