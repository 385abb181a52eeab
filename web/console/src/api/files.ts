import { call } from "./call.ts";
import { instant, maybe, type Parsed, shape, text } from "./parse.ts";

const link = shape({ url: text, expiresAt: maybe(instant) });

export type FileLink = Parsed<typeof link>;

/** A short-lived address of a stored file. */
export const files = {
  link: (id: string) => call("POST", `/api/files/${id}/link`, link, { body: {} }),
};
