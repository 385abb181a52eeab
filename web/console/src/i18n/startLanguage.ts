import i18next from "i18next";
import { initReactI18next } from "react-i18next";

export type Language = "ru" | "en";

const remembered = "otklik.language";

/** Texts of one language are loaded when that language is used, not before. */
async function texts(language: Language) {
  return language === "ru"
    ? (await import("../../locales/ru.json")).default
    : (await import("../../locales/en.json")).default;
}

export function firstLanguage(): Language {
  const kept = localStorage.getItem(remembered);
  if (kept === "ru" || kept === "en") return kept;
  return navigator.language.toLowerCase().startsWith("ru") ? "ru" : "en";
}

export async function startLanguage(): Promise<void> {
  const lng = firstLanguage();
  await i18next.use(initReactI18next).init({
    lng,
    fallbackLng: false,
    resources: { [lng]: { translation: await texts(lng) } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  name(lng);
}

export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "translation"))
    i18next.addResourceBundle(language, "translation", await texts(language));
  await i18next.changeLanguage(language);
  localStorage.setItem(remembered, language);
  name(language);
}

/** What stands outside React is told the language too. */
function name(language: Language): void {
  document.documentElement.lang = language;
  document.getElementById("overlays")?.setAttribute("aria-label", i18next.t("shell.overlays"));
}
