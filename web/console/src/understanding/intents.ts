import { allSteps, type Doc } from "../builder/model/document.ts";
import {
  type Fields,
  isFields,
  type Json,
  listOf,
  partsOf,
  put,
  wordOf,
} from "../builder/model/json.ts";
import { type Language, say } from "../builder/model/texts.ts";

export type Phrases = { ru: string[]; en: string[] };
export type Intent = { name: string; phrases: Phrases; not: Phrases };

const cyrillic = /[а-яё]/i;

/** The intents of a scenario, in its order. */
export function intentsOf(whole: Doc): Intent[] {
  const { intents } = whole.own;
  if (!isFields(intents)) return [];
  return Object.entries(intents).map(([name, own]) => ({
    name,
    phrases: phrasesOf(isFields(own) ? own.phrases : undefined),
    not: phrasesOf(isFields(own) ? own.not : undefined),
  }));
}

/** An intent as people call it: by the menu item that leads where it does, else by its own name. */
export function titleOf(whole: Doc, name: string, language: Language): string {
  for (const step of allSteps(whole))
    for (const item of partsOf(step.items))
      if (item.intent === name) return say(item.label, language) || name;
  return name;
}

function phrasesOf(value: Json | undefined): Phrases {
  if (isFields(value)) return { ru: words(value.ru), en: words(value.en) };
  const all = words(value);
  return {
    ru: all.filter((one) => cyrillic.test(one)),
    en: all.filter((one) => !cyrillic.test(one)),
  };
}

function words(value: Json | undefined): string[] {
  return listOf(value)
    .map(wordOf)
    .filter((one) => one !== "");
}

/** The scenario with this intent as it is now; one without phrases goes. */
export function withIntent(whole: Doc, { name, phrases, not }: Intent): Doc {
  const known = isFields(whole.own.intents) ? whole.own.intents : {};
  const empty = phrases.ru.length + phrases.en.length === 0;
  const before = known[name];
  const note = isFields(before) && before.note !== undefined ? { note: before.note } : {};
  const own: Fields = { phrases: kept(phrases), ...(some(not) && { not: kept(not) }), ...note };
  return { ...whole, own: put(whole.own, "intents", put(known, name, empty ? undefined : own)) };
}

function some({ ru, en }: Phrases): boolean {
  return ru.length + en.length > 0;
}

function kept({ ru, en }: Phrases): Fields {
  return { ...(ru.length > 0 && { ru }), ...(en.length > 0 && { en }) };
}

/** The chain that begins with this intent, or that a menu leads to by it; nothing when it leads nowhere. */
export function chainOf(whole: Doc, intent: string): string {
  const own = whole.chains.find(({ own: chain }) => begins(chain).includes(intent));
  if (own) return own.name;
  for (const { steps } of whole.chains)
    for (const step of steps)
      for (const item of partsOf(step.items))
        if (wordOf(item.intent) === intent) return wordOf(item.to);
  return "";
}

/** Whether a menu leads there, so that it is the menu's to change. */
export function isLedByMenu(whole: Doc, intent: string): boolean {
  return (
    chainOf(whole, intent) !== "" && !whole.chains.some(({ own }) => begins(own).includes(intent))
  );
}

/** The scenario in which the intent begins this chain and no other. */
export function leading(whole: Doc, intent: string, to: string): Doc {
  const chains = whole.chains.map((chain) => {
    const rest = begins(chain.own).filter((one) => one !== intent);
    const intents = chain.name === to ? [...rest, intent] : rest;
    if (intents.join() === begins(chain.own).join()) return chain;
    const on = isFields(chain.own.on) ? chain.own.on : {};
    const next = put(on, "intents", intents.length > 0 ? intents : undefined);
    return {
      ...chain,
      own: put(chain.own, "on", Object.keys(next).length > 0 ? next : undefined),
    };
  });
  return { ...whole, chains };
}

function begins(chain: Fields): string[] {
  return isFields(chain.on) ? words(chain.on.intents) : [];
}
