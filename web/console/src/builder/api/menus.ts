import { call, nothing } from "../../api/call.ts";
import {
  amount,
  flag,
  instant,
  list,
  maybe,
  oneOf,
  type Parsed,
  shape,
  text,
} from "../../api/parse.ts";

const order = shape({
  segment: text,
  items: list(
    shape({
      item: text,
      label: shape({ ru: text, en: text }),
      pinned: flag,
      clicks: amount,
      share: amount,
    }),
  ),
  since: maybe(instant),
});
export type MenuOrder = Parsed<typeof order>;

const move = shape({
  id: text,
  segment: text,
  item: text,
  from: amount,
  to: amount,
  at: instant,
  state: text,
  reason: text,
  by: maybe(text),
});
export type MenuMove = Parsed<typeof move>;

const menu = shape({
  step: text,
  mode: oneOf("off", "ask", "auto"),
  by: oneOf("all", "language", "known"),
  days: amount,
  orders: list(order),
  moves: list(move),
});
export type Menu = Parsed<typeof menu>;
export type MenuSetting = Pick<Menu, "mode" | "by" | "days">;

const of = (id: string, step = "") => `/api/scenarios/${id}/menus${step === "" ? "" : `/${step}`}`;

export const menus = {
  all: (id: string) => call("GET", of(id), shape({ items: list(menu) })),
  set: (id: string, step: string, { mode, by, days }: MenuSetting) =>
    call("PUT", of(id, step), nothing, { body: { mode, by, days } }),
  decide: (id: string, step: string, one: string, state: "done" | "declined" | "undone") =>
    call("PUT", `${of(id, step)}/moves/${one}`, nothing, { body: { state } }),
  asDrawn: (id: string, step: string) => call("DELETE", `${of(id, step)}/order`, nothing),
};
