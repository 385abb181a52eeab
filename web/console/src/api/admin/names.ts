import { type Parsed, shape, text } from "../parse.ts";

/** A name in both languages of the product. */
export const names = shape({ ru: text, en: text });

export type Names = Parsed<typeof names>;
