import { useNavigate } from "@tanstack/react-router";
import type { Row } from "../../api/row.ts";
import { nextWaiting } from "../../inbox/nextWaiting.ts";
import { useListOrder } from "../../inbox/useListOrder.ts";
import { useRows } from "../../inbox/useRows.ts";
import { undo } from "../undo.ts";

/** Opens the next conversation that waits, and for ten seconds can bring this one back. */
export function useFarewell(row: Row, view: string) {
  const order = useListOrder();
  const { rows } = useRows(view, order);
  const navigate = useNavigate();
  const open = (id: string | undefined) =>
    id === undefined
      ? navigate({ to: "/app/inbox/$view", params: { view }, search: (all) => all })
      : navigate({ to: "/app/inbox/$view/$id", params: { view, id }, search: (all) => all });
  return (words: string, bringBack: () => void) => {
    void open(nextWaiting(rows, row.id));
    undo.offer(words, () => {
      bringBack();
      void open(row.id);
    });
  };
}
