import { call, nothing } from "../../api/call.ts";
import { page } from "../../api/page.ts";
import { list, oneOf, type Parsed, shape, text } from "../../api/parse.ts";
import type { Language } from "./articles.ts";

const group = shape({ id: text, language: oneOf("ru", "en"), expressions: list(text) });
export type SynonymGroup = Parsed<typeof group>;

type Written = { language: Language; expressions: readonly string[] };
const path = "/api/synonyms";

export const synonyms = {
  all: () => call("GET", path, page(group)),
  add: (body: Written) => call("POST", path, shape({ id: text }), { body }),
  change: (id: string, body: Written) => call("PUT", `${path}/${id}`, nothing, { body }),
  remove: (id: string) => call("DELETE", `${path}/${id}`, nothing),
};
