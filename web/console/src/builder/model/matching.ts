import { allSteps, type Doc, type Step } from "./document.ts";
import type { Json } from "./json.ts";

/** The steps that have these words in them, in any language, in their note or in their title. */
export function matching(whole: Doc, query: string, title: (step: Step) => string): string[] {
  const wanted = query.trim().toLocaleLowerCase();
  if (wanted === "") return [];
  return allSteps(whole)
    .filter((step) => `${title(step)} ${words(step)}`.toLocaleLowerCase().includes(wanted))
    .map(({ id }) => id);
}

function words(value: Json): string {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object") return "";
  return Object.values(value).map(words).join(" ");
}
