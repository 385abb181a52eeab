import { word } from "./word.ts";

const names = ["from", "to", "team", "metric", "subject", "alone"] as const;

type OverviewSearch = { [name in (typeof names)[number]]?: string };

/** What the address of the overview says: the period, the team, and whose list is open. */
export function overviewSearch(search: Record<string, unknown>): OverviewSearch {
  const said: OverviewSearch = {};
  for (const name of names) if (word(search[name]) !== "") said[name] = word(search[name]);
  return said;
}
