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
export class Texts {
  readonly language: Language;
  readonly #locale: Locale;
  readonly #plural: Intl.PluralRules;

  constructor(language: Language, locale: Locale) {
    this.language = language;
    this.#locale = locale;
    this.#plural = new Intl.PluralRules(language);
  }

  /** The sentence with its places filled; `n` among the values picks the plural form. */
  say(key: Key, values: Values = {}): string {
    const sentence = this.#locale[key];
    if (typeof sentence === "string") return filled(sentence, values);
    const form = sentence[this.#plural.select(Number(values.n))];
    return filled(form ?? sentence.many ?? sentence.other ?? "", values);
  }

  /** A key made of parts that the server named; absent when we have no such sentence. */
  maybe(key: string, values: Values): string | undefined {
    return isKey(this.#locale, key) ? this.say(key, values) : undefined;
  }
}

export const russian = new Texts("ru", ru);

/** The other language is fetched only by those who read it. */
export async function textsIn(language: Language): Promise<Texts> {
  if (language === "ru") return russian;
  const locale = await fetch(en);
  return new Texts("en", readAs(isLocale, await locale.text()));
}

/** The file comes from the same build: what a test compares is not compared again here. */
const isLocale: Guard<Locale> = (value): value is Locale => isObject(value);

function isKey(locale: Locale, key: string): key is Key {
  return Object.hasOwn(locale, key);
}

function filled(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
