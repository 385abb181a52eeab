import { allSteps, type Doc } from "./document.ts";
import { isFields, listOf, wordOf } from "./json.ts";

/** What may happen outside and by which links customers may come, as far as the scenario listens to it. */
export function happenings(whole: Doc): { events: string[]; links: string[] } {
  const awaited = allSteps(whole).map((step) => wordOf(step.await));
  const heard = (key: "events" | "links") =>
    whole.chains.flatMap(({ own: { on } }) => (isFields(on) ? listOf(on[key]).map(wordOf) : []));
  const all = (names: string[]) => [...new Set(names)].filter((name) => name !== "");
  return { events: all([...awaited, ...heard("events")]), links: all(heard("links")) };
}
