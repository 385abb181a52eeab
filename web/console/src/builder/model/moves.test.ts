import { expect, it } from "vitest";
import type { MenuMove } from "../api/menus.ts";
import { canBeUndone, sorted } from "./moves.ts";

const move = (id: string, state: string, segment = "all"): MenuMove => ({
  id,
  state,
  segment,
  item: "balance",
  from: 3,
  to: 1,
  at: "2026-11-22T20:00:00Z",
  reason: "",
  by: null,
});

it("keeps what waits for a decision apart from what was decided", () => {
  const { asked, past } = sorted([move("c", "proposed"), move("b", "done"), move("a", "declined")]);
  expect(asked.map(({ id }) => id)).toEqual(["c"]);
  expect(past.map(({ id }) => id)).toEqual(["b", "a"]);
});

it("only the last move of each kind of customers is taken back", () => {
  const moves = [
    move("d", "proposed"),
    move("c", "done"),
    move("b", "done"),
    move("a", "done", "en"),
  ];
  expect(moves.filter((one) => canBeUndone(moves, one)).map(({ id }) => id)).toEqual(["c", "a"]);
});

it("what was taken back or declined last leaves nothing to take back before it", () => {
  const moves = [move("c", "undone"), move("b", "done")];
  expect(moves.some((one) => canBeUndone(moves, one))).toBe(false);
});
