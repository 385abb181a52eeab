import i18next from "i18next";
import en from "./en.json";
import ru from "./ru.json";

/** What each number means is told where the numbers are, not with the first page. */
export function teachWords(): void {
  i18next.addResourceBundle("ru", "analytics", ru);
  i18next.addResourceBundle("en", "analytics", en);
}
