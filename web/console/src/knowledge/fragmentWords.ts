import type { Language } from "./api/articles.ts";
import type { Fragment } from "./api/fragments.ts";
import { plainText } from "./plainText.ts";

/** The words of a fragment in a language; none, if it has no text in it. */
export function fragmentWords({ texts }: Pick<Fragment, "texts">, language: Language): string {
  const body = texts[language];
  return body ? plainText(body).trim() : "";
}
