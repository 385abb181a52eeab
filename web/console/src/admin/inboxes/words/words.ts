import i18next from "i18next";
import en from "./en.json";
import ru from "./ru.json";

/** The texts of inboxes come with their page, not with the first one. */
export function teachWords(): void {
  i18next.addResourceBundle("ru", "inboxes", ru);
  i18next.addResourceBundle("en", "inboxes", en);
}
