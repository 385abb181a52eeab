import { call, nothing } from "../../api/call.ts";
import { page } from "../../api/page.ts";
import { amount, flag, instant, list, oneOf, type Parsed, shape, text } from "../../api/parse.ts";

export const shapes = ["pdf", "docx", "both"] as const;

const form = shape({
  id: text,
  version: amount,
  name: text,
  title: shape({ ru: text, en: text }),
  language: oneOf("ru", "en"),
  as: oneOf(...shapes),
  paperName: text,
  source: text,
  fields: list(shape({ name: text, parts: list(text), always: flag })),
  changedAt: instant,
});
export type DocumentForm = Parsed<typeof form>;

const use = shape({
  id: text,
  title: text,
  steps: list(shape({ chain: text, step: text })),
});
export type FormUse = Parsed<typeof use>;

export const formsKey = ["robots", "forms"] as const;
const path = "/api/document-forms";
const limit = 200;

const file = (chosen: File) => {
  const body = new FormData();
  body.append("file", chosen);
  return body;
};

/** The company's own DOCX forms, which the bot fills in. */
export const forms = {
  all: () => call("GET", path, page(form), { query: { limit } }),
  add: (chosen: File) => call("POST", path, form, { body: file(chosen) }),
  save: (
    id: string,
    body: Pick<DocumentForm, "version" | "title" | "language" | "as" | "paperName">,
  ) => call("PUT", `${path}/${id}`, form, { body }),
  replace: (id: string, chosen: File) =>
    call("PUT", `${path}/${id}/file`, form, { body: file(chosen) }),
  uses: (id: string) => call("GET", `${path}/${id}/uses`, shape({ items: list(use) })),
  remove: (id: string) => call("DELETE", `${path}/${id}`, nothing),
  fileAt: (id: string) => `${path}/${id}/file`,
  specimenAt: (id: string, as: "pdf" | "docx") => `${path}/${id}/specimen?as=${as}`,
};
