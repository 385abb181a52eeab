import { instant, maybe, type Parsed, shape, text } from "./parse.ts";

/** Something waits for this very person. */
export const notice = shape({
  id: text,
  kind: text,
  conversationId: maybe(text),
  text,
  at: instant,
});

export type Notice = Parsed<typeof notice>;
