import { call } from "./call.ts";
import { named } from "./named.ts";
import {
  amount,
  instant,
  list,
  maybe,
  otherwise,
  type Parsed,
  type Parser,
  shape,
  text,
} from "./parse.ts";
import { status } from "./row.ts";

/** A range of the snippet that answers the query, from one letter to before another. */
const range: Parser<[number, number]> = (json, path) => {
  const [from = 0, to = 0] = list(amount)(json, path);
  return [from, to];
};

const hit = shape({
  conversationId: text,
  entryId: maybe(text),
  contact: named,
  subject: maybe(text),
  status,
  at: instant,
  snippet: shape({ text, marks: otherwise(list(range), []) }),
});

export type Hit = Parsed<typeof hit>;

const found = shape({ items: list(hit), next: maybe(text), asTyped: maybe(text) });

export type Found = Parsed<typeof found>;

/** Looks through everything that was ever said. */
export function search(q: string, after: string | null, signal?: AbortSignal): Promise<Found> {
  return call("GET", "/api/search", found, { query: { q, after }, ...(signal && { signal }) });
}
