import { useTranslation } from "react-i18next";
import { speak } from "../i18n/startLanguage.ts";
import classes from "./LanguageSwitch.module.css";

const languages = [
  ["ru", "Русский"],
  ["en", "English"],
] as const;

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <nav className={classes.switch} aria-label={t("language.title")}>
      {languages.map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          onClick={() => void speak(language)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
