import { word } from "./word.ts";

const names = [
  "view",
  "rail",
  "figures",
  "from",
  "to",
  "version",
  "metric",
  "steps",
  "next",
] as const;

type BuilderSearch = { [name in (typeof names)[number]]?: string };

/** What the address of a scenario says: how it is shown, what is counted, and whose list is open. */
export function builderSearch(search: Record<string, unknown>): BuilderSearch {
  const said: BuilderSearch = {};
  for (const name of names) if (word(search[name]) !== "") said[name] = word(search[name]);
  return said;
}
