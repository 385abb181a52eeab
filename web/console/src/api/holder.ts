import { type Named, named } from "./named.ts";
import { amount, instant, maybe, oneOf, shape, text, variant } from "./parse.ts";

type Operator = { id: string; name: string; initials: string };

export type Holder =
  | { kind: "bot" }
  | { kind: "waiting"; team: Named | null; since: string | null; place: number | null }
  | { kind: "with"; operator: Operator; since: string | null }
  | { kind: "nobody" };

/** Who has the conversation now: exactly one of four. */
export const holder = variant<Holder>("kind", {
  bot: shape({ kind: oneOf("bot") }),
  waiting: shape({
    kind: oneOf("waiting"),
    team: maybe(named),
    since: maybe(instant),
    place: maybe(amount),
  }),
  with: shape({
    kind: oneOf("with"),
    operator: shape({ id: text, name: text, initials: text }),
    since: maybe(instant),
  }),
  nobody: shape({ kind: oneOf("nobody") }),
});
