import i18next from "i18next";
import en from "./en.json";
import ru from "./ru.json";

/** The texts about robots come with their pages, not with the first page. */
export function teachWords(): void {
  i18next.addResourceBundle("ru", "robots", ru);
  i18next.addResourceBundle("en", "robots", en);
}
