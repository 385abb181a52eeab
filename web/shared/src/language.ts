import { isOneOf } from "./guards.ts";

/** The languages of the product. */
export type Language = "ru" | "en";

export const isLanguage = isOneOf("ru", "en");
