import i18next from "i18next";
import en from "./en.json";
import ru from "./ru.json";

/** The assistant's texts come with it, and only where one is switched on. */
export function teachWords(): void {
  i18next.addResourceBundle("ru", "assist", ru);
  i18next.addResourceBundle("en", "assist", en);
}
