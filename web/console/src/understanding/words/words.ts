import i18next from "i18next";
import en from "./en.json";
import ru from "./ru.json";

/** The texts of these screens come with them, not with the first page. */
export function teachWords(): void {
  i18next.addResourceBundle("ru", "understanding", ru);
  i18next.addResourceBundle("en", "understanding", en);
}
