import { call, nothing } from "../../api/call.ts";
import { page } from "../../api/page.ts";
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
import { audiences, type Language, wordings } from "./articles.ts";

const counts = shape({
  new: maybe(amount),
  changes: maybe(amount),
  same: maybe(amount),
  unread: maybe(amount),
  taken: maybe(amount),
  left: maybe(amount),
  refused: maybe(amount),
});

const one = shape({
  id: text,
  at: instant,
  state: oneOf("reading", "ready", "taking", "done", "failed"),
  total: amount,
  done: amount,
  stopping: flag,
  failure: maybe(text),
  counts,
});
export type Import = Parsed<typeof one>;

const line = shape({
  number: amount,
  names: list(text),
  becomes: oneOf("new", "changes", "same", "unread"),
  title: shape({ ru: maybe(text), en: maybe(text) }),
  told: flag,
  category: maybe(shape({ ru: text, en: text })),
  into: maybe(text),
  audience: maybe(oneOf(...audiences)),
  article: maybe(text),
  remarks: list(text),
  outcome: maybe(oneOf("taken", "left", "refused")),
  why: maybe(text),
});
export type ImportLine = Parsed<typeof line>;

export type Taking = {
  without: number[];
  category: string | null;
  items: { number: number; category: string | null; language: Language | null }[];
};

const path = "/api/article-imports";

export const imports = {
  begin: (files: readonly File[]) => {
    const form = new FormData();
    for (const file of files) form.append("file", file);
    return call("POST", path, shape({ id: text }), { body: form });
  },
  newest: () => call("GET", path, page(one)),
  one: (id: string) => call("GET", `${path}/${id}`, one),
  lines: (id: string, after: string | null) =>
    call("GET", `${path}/${id}/items`, page(line), { query: { after } }),
  look: (id: string, number: number) =>
    call("GET", `${path}/${id}/items/${number}`, shape({ texts: wordings })),
  take: (id: string, body: Taking) => call("PUT", `${path}/${id}/taking`, nothing, { body }),
  stop: (id: string) => call("DELETE", `${path}/${id}/taking`, nothing),
  drop: (id: string) => call("DELETE", `${path}/${id}`, nothing),
};

/** The address at which articles are taken away: the chosen ones, else all that the list shows. */
export function exportAddress(
  chosen: readonly string[],
  filter: { state: string; category: string; due: boolean; q: string },
): string {
  const query = new URLSearchParams();
  if (chosen.length > 0) query.set("ids", chosen.join(","));
  else
    for (const [name, value] of Object.entries(filter))
      if (value !== "" && value !== false) query.set(name, String(value));
  const words = query.toString();
  return `/api/articles/export${words === "" ? "" : `?${words}`}`;
}
