import { call } from "./call.ts";
import { flag, list, maybe, type Parsed, shape, text } from "./parse.ts";

const offers = shape({ summary: flag, draft: flag, translation: flag });
const words = shape({ text });
const suggestion = shape({
  text,
  grounded: flag,
  sources: list(shape({ id: text, title: text, url: maybe(text) })),
});

export type Offers = Parsed<typeof offers>;
export type Suggestion = Parsed<typeof suggestion>;

const of = (id: string) => `/api/conversations/${id}`;

/** What the language model does for an operator, where one is switched on. */
export const assistance = {
  offers: () => call("GET", "/api/assistance", offers),
  summary: (id: string) => call("POST", `${of(id)}/summaries`, words, { body: {} }),
  suggest: (id: string) => call("POST", `${of(id)}/suggestions`, suggestion, { body: {} }),
  translate: (id: string, body: { text: string; to: "me" | "customer" }) =>
    call("POST", `${of(id)}/translations`, words, { body }),
};
