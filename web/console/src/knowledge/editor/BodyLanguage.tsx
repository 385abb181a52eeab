import { createContext, useContext } from "react";
import type { Language } from "../api/articles.ts";

/** In which language the body is that is shown: fragments in it have a text for each. */
export const BodyLanguage = createContext<Language>("ru");

export function useBodyLanguage(): Language {
  return useContext(BodyLanguage);
}
