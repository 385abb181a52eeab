import { useNavigate } from "@tanstack/react-router";
import { type RefObject, useCallback } from "react";
import type { VListHandle } from "virtua";
import type { Row } from "../api/row.ts";
import { useCommand } from "../keys/useCommand.ts";
import type { Selection } from "./useSelection.ts";

type List = {
  view: string;
  rows: readonly Row[];
  open: string | undefined;
  handle: RefObject<VListHandle | null>;
  selection: Selection;
};

/** Moving along the list by keys: the focus goes from row to row, Enter opens as on any link. */
export function useListKeys({ view, rows, open, handle, selection }: List): void {
  const navigate = useNavigate();
  const current = useCallback(() => focusedRow() ?? open, [open]);

  const focus = (at: number): boolean => {
    const row = rows[at];
    if (!row) return false;
    handle.current?.scrollToIndex(at, { align: "nearest" });
    const link = rowLink(row.id);
    if (link) link.focus();
    else requestAnimationFrame(() => rowLink(row.id)?.focus());
    return true;
  };
  const step = (by: number) => {
    const at = rows.findIndex(({ id }) => id === current());
    return focus(at < 0 ? 0 : Math.min(Math.max(0, at + by), rows.length - 1));
  };
  useCommand("next", () => step(1));
  useCommand("previous", () => step(-1));
  useCommand("check", () => {
    const id = current();
    if (id === undefined) return false;
    selection.toggle(id);
    return true;
  });
  useCommand("list", () => {
    const at = rows.findIndex(({ id }) => id === open);
    if (rowLink(open)?.checkVisibility()) return focus(Math.max(0, at));
    void navigate({ to: "/app/inbox/$view", params: { view }, search: (all) => all });
    return true;
  });
}

function rowLink(id: string | undefined): HTMLElement | null {
  return id === undefined
    ? null
    : document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
}

function focusedRow(): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? activeElement.dataset.row : undefined;
}
