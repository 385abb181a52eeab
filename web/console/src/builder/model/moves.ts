import type { MenuMove } from "../api/menus.ts";

/** Moves that wait for a decision, and those of before; newest first, as the server tells them. */
export function sorted(moves: readonly MenuMove[]): { asked: MenuMove[]; past: MenuMove[] } {
  return {
    asked: moves.filter(({ state }) => state === "proposed"),
    past: moves.filter(({ state }) => state !== "proposed"),
  };
}

/** The one move of each kind of customers that can be taken back: the last that was made. */
export function canBeUndone(moves: readonly MenuMove[], { id, segment }: MenuMove): boolean {
  const last = moves.find((one) => one.segment === segment && one.state !== "proposed");
  return last?.id === id && last.state === "done";
}
