import { useQueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import { useEffect } from "react";
import { useMe } from "../app/useMe.ts";
import { speak } from "../i18n/startLanguage.ts";

/** The console speaks the person's language, also where another browser has changed it. What the server has said in
 * the other one meanwhile is asked for again. */
export function useOwnLanguage(): void {
  const { language } = useMe();
  const memory = useQueryClient();
  useEffect(() => {
    if (i18next.language !== language) void speak(language).then(() => memory.invalidateQueries());
  }, [language, memory]);
}
