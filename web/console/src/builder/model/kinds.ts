import type { Fields } from "./json.ts";

export const groups = ["start", "say", "ask", "decide", "do", "flow"] as const;
export type Group = (typeof groups)[number];

/** The kinds of steps by the key that names them in the file, in the order in which the engine looks for it. */
export const kinds = [
  "say",
  "menu",
  "ask",
  "form",
  "contact",
  "quiz",
  "survey",
  "consent",
  "robot",
  "handoff",
  "confirm",
  "if",
  "hours",
  "attempts",
  "split",
  "language",
  "set",
  "tag",
  "notify",
  "wait",
  "await",
  "run",
  "goto",
  "end",
  "file",
] as const;
export type Kind = (typeof kinds)[number];

/** What begins a branch besides a menu. */
export const triggers = ["words", "intents", "links", "pages", "events", "schedule"] as const;
export type Trigger = (typeof triggers)[number];

/** What the palette offers, group by group: kinds of steps, a question prepared in advance, beginnings of branches. */
const offered = {
  start: triggers,
  say: ["say", "menu", "file"],
  ask: ["ask", "form", "list", "contact", "confirm", "consent", "quiz", "survey"],
  decide: ["if", "hours", "attempts", "split", "language"],
  do: ["set", "robot", "tag", "notify"],
  flow: ["goto", "run", "wait", "await", "handoff", "end"],
} as const satisfies Record<Group, readonly (Kind | Trigger | "list")[]>;
export type Piece = (typeof offered)[Group][number];

export const pieces: readonly Piece[] = groups.flatMap((group) => [...offered[group]]);

export function isTrigger(piece: Piece): piece is Trigger {
  return triggers.some((one) => one === piece);
}

export function groupOf(piece: Piece | Kind): Group {
  return (
    groups.find((group) => offered[group].some((one: Piece | Kind) => one === piece)) ?? "flow"
  );
}

export function kindOf(step: Fields): Kind | null {
  return kinds.find((kind) => Object.hasOwn(step, kind)) ?? null;
}
