import type { Fields } from "./json.ts";

export const groups = ["say", "ask", "decide", "do", "flow"] as const;
export type Group = (typeof groups)[number];

/** The kinds of steps by the key that names them in the file. */
export const kinds = [
  "say",
  "menu",
  "ask",
  "confirm",
  "if",
  "set",
  "robot",
  "handoff",
  "goto",
  "end",
] as const;
export type Kind = (typeof kinds)[number];

export const groupOf: Record<Kind, Group> = {
  say: "say",
  menu: "say",
  ask: "ask",
  confirm: "ask",
  if: "decide",
  set: "do",
  robot: "do",
  handoff: "flow",
  goto: "flow",
  end: "flow",
};

export function kindOf(step: Fields): Kind | null {
  return kinds.find((kind) => Object.hasOwn(step, kind)) ?? null;
}
