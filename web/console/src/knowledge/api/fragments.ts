import type { JSONContent } from "@tiptap/react";
import { call, nothing } from "../../api/call.ts";
import { type Page, page } from "../../api/page.ts";
import { amount, instant, list, maybe, type Parsed, shape, text } from "../../api/parse.ts";
import type { Language } from "./articles.ts";
import { bodyNode } from "./bodyNode.ts";

const texts = shape({ ru: maybe(bodyNode), en: maybe(bodyNode) });
const fragment = shape({
  id: text,
  key: text,
  name: text,
  texts,
  number: amount,
  changedAt: instant,
  changedBy: maybe(text),
  articles: amount,
});
export type Fragment = Parsed<typeof fragment>;

const place = shape({ id: text, title: text });
const old = shape({ number: amount, name: text, texts, at: instant, by: maybe(text) });

type Written = { name: string; texts: { [language in Language]?: JSONContent } };
const path = "/api/fragments";
const most = 200;

export const fragments = {
  all: async () => {
    const all: Fragment[] = [];
    let after: string | null = null;
    do {
      const next: Page<Fragment> = await call("GET", path, page(fragment), {
        query: { limit: most, after },
      });
      all.push(...next.items);
      after = next.next;
    } while (after !== null);
    return all;
  },
  add: (body: Written) => call("POST", path, shape({ id: text }), { body }),
  change: (id: string, number: number, body: Written) =>
    call("PUT", `${path}/${id}`, shape({ number: amount }), { body: { number, ...body } }),
  remove: (id: string) => call("DELETE", `${path}/${id}`, nothing),
  articles: (id: string) =>
    call("GET", `${path}/${id}/articles`, page(place), { query: { limit: most } }),
  versions: (id: string) =>
    call("GET", `${path}/${id}/versions`, shape({ items: list(old) }), { query: { limit: most } }),
};
