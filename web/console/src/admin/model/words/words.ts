import i18next from "i18next";
import en from "./en.json";
import ru from "./ru.json";

/** This section's own texts come with it, not with the first page. */
export function teachWords(): void {
  i18next.addResourceBundle("ru", "model", ru);
  i18next.addResourceBundle("en", "model", en);
}
