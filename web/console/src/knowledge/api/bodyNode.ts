import type { JSONContent } from "@tiptap/react";
import { isRecord, list, maybe, type Parser, shape, text } from "../../api/parse.ts";

/** A part of an article as the editor holds it. */
export const bodyNode: Parser<JSONContent> = (json, path) => {
  const { type, text: words, content } = parts(json, path);
  const attrs = isRecord(json) && isRecord(json.attrs) ? json.attrs : undefined;
  const marks = marksOf(json, path);
  return {
    type,
    ...(words !== null && { text: words }),
    ...(attrs && { attrs }),
    ...(marks && { marks }),
    ...(content && { content }),
  };
};

const parts = (json: unknown, path: string) =>
  shape({ type: text, text: maybe(text), content: maybe(list(bodyNode)) })(json, path);

function marksOf(json: unknown, path: string) {
  const { marks } = shape({ marks: maybe(list(shape({ type: text }))) })(json, path);
  if (!marks) return undefined;
  const raw = isRecord(json) && Array.isArray(json.marks) ? json.marks : [];
  return marks.map(({ type }, at) => {
    const given: unknown = raw[at];
    const attrs = isRecord(given) && isRecord(given.attrs) ? given.attrs : undefined;
    return attrs ? { type, attrs } : { type };
  });
}
