import { type Guard, isObject } from "@otklik/shared/guards";
import { readAs } from "@otklik/shared/json";
import type { Language } from "@otklik/shared/language";
import en from "../../../locales/en.json?url";
import ru from "../../../locales/ru.json";

type Sentence = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Key = keyof typeof ru;
export type Locale = Record<Key, Sentence>;
export type Values = Readonly<Record<string, string | number>>;

/** Sentences of one language. */
export type Texts = {
  language: Language;
  /** How dates and numbers are written. */
  locale: string;
  /** The sentence with its places filled; `n` among the values picks the plural form. */
  say(key: Key, values?: Values): string;
  /** A key made of parts that the server named; absent when we have no such sentence. */
  maybe(key: string, values: Values): string | undefined;
};

export function textsOf(language: Language, locale: Locale): Texts {
  const plural = new Intl.PluralRules(language);
  return {
    language,
    locale: language === "en" ? "en-GB" : language,
    say,
    maybe: (key, values) => (isKey(locale, key) ? say(key, values) : undefined),
  };

  function say(key: Key, values: Values = {}): string {
    const sentence = locale[key];
    if (typeof sentence === "string") return filled(sentence, values);
    const form = sentence[plural.select(Number(values.n))];
    return filled(form ?? sentence.many ?? sentence.other ?? "", values);
  }
}

export const russian = textsOf("ru", ru);

/** The other language is fetched only by those who read it. */
export async function textsIn(language: Language): Promise<Texts> {
  if (language === "ru") return russian;
  const locale = await fetch(en);
  return textsOf("en", readAs(isLocale, await locale.text()));
}

/** The file comes from the same build: what a test compares is not compared again here. */
const isLocale: Guard<Locale> = (value): value is Locale => isObject(value);

function isKey(locale: Locale, key: string): key is Key {
  return Object.hasOwn(locale, key);
}

function filled(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
