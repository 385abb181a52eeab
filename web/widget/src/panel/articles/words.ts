import en from "../../../locales/articles.en.json";
import ru from "../../../locales/articles.ru.json";
import type { Texts } from "../words/texts.ts";

const locales: Record<Texts["language"], Record<keyof typeof ru, string>> = { ru, en };

/** Sentences of the articles' page; they come with it, and not with the panel. */
export function wordsIn({ language }: Texts) {
  const locale = locales[language];
  return (key: keyof typeof ru, n = 0): string => locale[key].replace("{n}", String(n));
}

export type Words = ReturnType<typeof wordsIn>;
