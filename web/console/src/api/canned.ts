import { call, nothing } from "./call.ts";
import { page } from "./page.ts";
import { maybe, type Parsed, shape, text } from "./parse.ts";

const canned = shape({
  id: text,
  shortcut: text,
  title: text,
  text: shape({ ru: text, en: text }),
  teamId: maybe(text),
});

export type Canned = Parsed<typeof canned>;
type Body = Omit<Canned, "id">;

const path = "/api/canned-answers";

/** Answers written in advance. */
export const cannedAnswers = {
  all: () => call("GET", path, page(canned), { query: { limit: 200 } }),
  add: (body: Body) => call("POST", path, canned, { body }),
  change: (id: string, body: Body) => call("PUT", `${path}/${id}`, canned, { body }),
  remove: (id: string) => call("DELETE", `${path}/${id}`, nothing),
};
