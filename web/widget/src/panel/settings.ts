import { isBoolean, isOneOf, isString, listOf, maybe, shape } from "@otklik/shared/guards";
import { readAs } from "@otklik/shared/json";
import { isLanguage, type Language } from "@otklik/shared/language";

export type Theme = "auto" | "light" | "dark";
export const isTheme = isOneOf("auto", "light", "dark");

type Bilingual = { ru?: string; en?: string };

/** What the administrator decided about this inbox. */
export type Settings = {
  name: string;
  greeting?: Bilingual;
  accent?: string;
  languages?: Language[];
  workingNow?: boolean;
  opensAt?: string;
  articles?: boolean;
};

const isBilingual = shape<Bilingual>({ ru: maybe(isString), en: maybe(isString) });

const isSettings = shape<Settings>({
  name: isString,
  greeting: maybe(isBilingual),
  accent: maybe(isString),
  languages: maybe(listOf(isLanguage)),
  workingNow: maybe(isBoolean),
  opensAt: maybe(isString),
  articles: maybe(isBoolean),
});

/** The settings stand in the page itself, so that nothing has to be fetched before it shows. */
export function settingsOf(page: Document): Settings {
  return readAs(isSettings, page.getElementById("settings")?.textContent ?? "");
}
