import i18next from "i18next";
import { useEffect } from "react";
import { useMe } from "../app/useMe.ts";
import { speak } from "../i18n/startLanguage.ts";

/** The console speaks the person's language, also where another browser has changed it. */
export function useOwnLanguage(): void {
  const { language } = useMe();
  useEffect(() => {
    if (i18next.language !== language) void speak(language);
  }, [language]);
}
