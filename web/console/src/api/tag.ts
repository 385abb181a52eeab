import { type Parsed, shape, text } from "./parse.ts";

export const tag = shape({ id: text, name: text, color: text });

export type Tag = Parsed<typeof tag>;
