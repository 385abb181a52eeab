import i18next from "i18next";
import en from "./en.json";
import ru from "./ru.json";

/** The builder's own texts come with the builder, not with the first page. */
export function teachWords(): void {
  i18next.addResourceBundle("ru", "builder", ru);
  i18next.addResourceBundle("en", "builder", en);
}
