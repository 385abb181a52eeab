import type { Doc } from "./document.ts";
import { isFields, type Json, wordOf } from "./json.ts";
import { type Language, say } from "./texts.ts";

export type Known = { name: string; label: string };

/** The values a scenario may know, with what people call them. */
export function valuesOf(whole: Doc, language: Language): Known[] {
  const known = new Map<string, string>([
    ["contact.name", language === "ru" ? "Имя клиента" : "Customer’s name"],
    ["organization.name", language === "ru" ? "Организация" : "Organization"],
    ["organization.inn", language === "ru" ? "ИНН организации" : "Organization’s INN"],
    ["today", language === "ru" ? "Сегодня" : "Today"],
  ]);
  for (const { steps } of whole.chains)
    for (const step of steps) {
      const name = wordOf(step.as);
      if (name !== "") known.set(name, say(step.label, language) || name);
      if (isFields(step.set)) for (const key of Object.keys(step.set)) known.set(key, key);
    }
  for (const path of pathsOf(whole)) if (!known.has(path)) known.set(path, nameOf(path, known));
  return [...known].map(([name, label]) => ({ name, label }));
}

function nameOf(path: string, known: ReadonlyMap<string, string>): string {
  const [first = "", ...rest] = path.split(".");
  return [known.get(first) ?? first, ...rest].join(" · ");
}

/** Properties of values that texts and conditions speak of already: `employee.daysLeft`. */
export function pathsOf(whole: Doc): Set<string> {
  const found = new Set<string>();
  const look = (value: Json) => {
    if (typeof value === "string")
      for (const [path] of value.matchAll(/\b[a-z]\w*(?:\.[a-zA-Z]\w*)+\b/g)) found.add(path);
    else if (value !== null && typeof value === "object") Object.values(value).forEach(look);
  };
  const names = new Set(whole.chains.flatMap(({ steps }) => steps.map(({ as }) => wordOf(as))));
  for (const { steps } of whole.chains) for (const step of steps) look(step);
  return new Set([...found].filter((path) => names.has(path.split(".")[0] ?? "")));
}
