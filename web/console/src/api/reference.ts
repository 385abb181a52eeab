import { call } from "./call.ts";
import { page } from "./page.ts";
import { amount, flag, list, maybe, oneOf, type Parsed, shape, text } from "./parse.ts";

const hit = shape({
  id: text,
  title: text,
  audience: oneOf("public", "organization", "internal"),
  state: text,
  snippet: shape({ text, marks: list(list(amount)) }),
  sure: flag,
  url: maybe(text),
});
export type ArticleHit = Parsed<typeof hit>;

type Proposal = { language: "ru" | "en"; title: string; text: string };

/** Articles as an operator finds them, and the way from a conversation to a new one. */
export const reference = {
  find: (q: string, language: string, signal: AbortSignal) =>
    call("GET", "/api/articles/search", page(hit), { query: { q, language, limit: 3 }, signal }),
  propose: (body: Proposal) =>
    call("POST", "/api/articles/proposals", shape({ id: text }), { body }),
};
