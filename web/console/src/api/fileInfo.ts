import { amount, flag, otherwise, type Parsed, shape, text } from "./parse.ts";

export const fileInfo = shape({
  id: text,
  name: text,
  size: amount,
  type: text,
  image: otherwise(flag, false),
});

export type FileInfo = Parsed<typeof fileInfo>;
