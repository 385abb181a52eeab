import type { JSONContent } from "@tiptap/react";
import { call, nothing } from "../../api/call.ts";
import { named } from "../../api/named.ts";
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
import { bodyNode } from "./bodyNode.ts";

export const states = ["draft", "review", "published", "outdated", "archived"] as const;
export const audiences = ["public", "organization", "internal"] as const;
export type ArticleState = (typeof states)[number];
export type Audience = (typeof audiences)[number];
export type Language = "ru" | "en";

const line = shape({
  id: text,
  slug: text,
  title: shape({ ru: maybe(text), en: maybe(text) }),
  category: maybe(text),
  audience: oneOf(...audiences),
  state: oneOf(...states),
  owner: maybe(named),
  reviewOn: maybe(text),
  shown: maybe(amount),
  changed: flag,
  changedAt: instant,
  changedBy: maybe(named),
  votes: amount,
  helpful: amount,
});
export type ArticleLine = Parsed<typeof line>;

const wording = shape({ title: text, body: bodyNode });
export type Wording = { title: string; body: JSONContent };
export const wordings = shape({ ru: maybe(wording), en: maybe(wording) });
export type Wordings = Parsed<typeof wordings>;

const whole = shape({
  id: text,
  slug: text,
  number: amount,
  texts: wordings,
  category: maybe(text),
  audience: oneOf(...audiences),
  state: oneOf(...states),
  owner: maybe(named),
  reviewOn: maybe(text),
  shown: maybe(amount),
  changed: flag,
  changedAt: instant,
  changedBy: maybe(named),
});
export type Article = Parsed<typeof whole>;

const category = shape({ id: text, slug: text, ru: text, en: text, articles: amount });
export type Category = Parsed<typeof category>;

const version = shape({ number: amount, at: instant, by: maybe(text), note: text });

const gap = shape({
  questions: list(text),
  text,
  alsoAsked: list(text),
  language: oneOf("ru", "en"),
  asked: shape({
    site: maybe(amount),
    widget: maybe(amount),
    bot: maybe(amount),
    desk: maybe(amount),
  }),
  unopened: amount,
  last: instant,
});
export const sources = ["site", "widget", "bot"] as const;
export type Gap = Parsed<typeof gap>;

export type Save = {
  texts: { [language in Language]?: Wording };
  category: string | null;
  audience: Audience;
  owner: string | null;
  reviewOn: string | null;
};

const path = "/api/articles";
const made = shape({ id: text });

export type ListFilter = {
  state: string;
  category: string;
  due: boolean;
  q: string;
};

export const articles = {
  list: ({ due, ...rest }: ListFilter, after: string | null) =>
    call("GET", path, page(line), { query: { ...rest, due: due ? "true" : null, after } }),
  begin: (title: string, language: Language) =>
    call("POST", path, made, { body: { texts: { [language]: { title } } } }),
  open: (id: string) => call("GET", `${path}/${id}`, whole),
  save: (id: string, number: number, save: Save) =>
    call("PUT", `${path}/${id}`, shape({ number: amount }), { body: { number, ...save } }),
  publish: (id: string, number: number, note: string) =>
    call("POST", `${path}/${id}/versions`, shape({ version: amount }), { body: { number, note } }),
  move: (id: string, state: ArticleState) =>
    call("PUT", `${path}/${id}/state`, nothing, { body: { state } }),
  versions: (id: string) =>
    call("GET", `${path}/${id}/versions`, page(version), { query: { limit: 200 } }),
  version: (id: string, number: number) =>
    call("GET", `${path}/${id}/versions/${number}`, shape({ number: amount, texts: wordings })),
  picture: (file: File) => {
    const form = new FormData();
    form.append("file", file);
    return call("POST", `${path}/pictures`, shape({ id: text, src: text }), { body: form });
  },
  gaps: (source: string, after: string) =>
    call("GET", `${path}/gaps`, page(gap), {
      query: { source: source || null, after: after || null },
    }),
  write: (questions: string[]) =>
    call("POST", `${path}/gaps/articles`, made, { body: { questions } }),
  dismiss: (questions: string[]) =>
    call("POST", `${path}/gaps/dismissals`, nothing, { body: { questions } }),
  categories: () => call("GET", "/api/article-categories", page(category)),
  addCategory: (ru: string, en: string) =>
    call("POST", "/api/article-categories", made, { body: { ru, en } }),
  renameCategory: (id: string, ru: string, en: string) =>
    call("PUT", `/api/article-categories/${id}`, nothing, { body: { ru, en } }),
  removeCategory: (id: string) => call("DELETE", `/api/article-categories/${id}`, nothing),
};
