import { type Parsed, shape, text } from "./parse.ts";

/** Anything that is shown by its name and found by its id. */
export const named = shape({ id: text, name: text });

export type Named = Parsed<typeof named>;
