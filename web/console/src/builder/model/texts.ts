import { isFields, isList, type Json, listOf, wordOf } from "./json.ts";

export type Language = "ru" | "en";
export type Texts = { ru: string; en: string };

/** A text in both languages; one text alone stands for both. */
export function textsOf(value: Json | undefined): Texts {
  if (isFields(value)) return { ru: wordOf(value.ru), en: wordOf(value.en) };
  const word = wordOf(value);
  return { ru: word, en: word };
}

export function toTexts({ ru, en }: Texts): Json | undefined {
  if (ru === "" && en === "") return undefined;
  return { ...(ru !== "" && { ru }), ...(en !== "" && { en }) };
}

export function say(value: Json | undefined, language: Language): string {
  const { ru, en } = textsOf(value);
  return language === "ru" ? ru || en : en || ru;
}

/** Words by which something is recognised, per language. */
export function keywordsOf(value: Json | undefined): { ru: string[]; en: string[] } {
  if (isFields(value))
    return { ru: listOf(value.ru).map(wordOf), en: listOf(value.en).map(wordOf) };
  return { ru: isList(value) ? value.map(wordOf) : [], en: [] };
}

export function toKeywords({ ru, en }: { ru: string[]; en: string[] }): Json | undefined {
  if (ru.length === 0 && en.length === 0) return undefined;
  return { ...(ru.length > 0 && { ru }), ...(en.length > 0 && { en }) };
}
