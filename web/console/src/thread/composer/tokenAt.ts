export type Token = { from: number; query: string };

const patterns = {
  "/": /(?:^|\s)\/([\p{L}\d_-]{0,40})$/u,
  "@": /(?:^|\s)@([\p{L}\d -]{0,40})$/u,
};

/** The word begun with a sign right before the caret: `/отп` or `@Ири`. */
export function tokenAt(text: string, caret: number, sign: "/" | "@"): Token | null {
  const found = text.slice(0, caret).match(patterns[sign]);
  if (!found) return null;
  const query = found[1] ?? "";
  return { from: caret - query.length - 1, query };
}

export function replaced(text: string, token: Token, caret: number, by: string): [string, number] {
  const before = text.slice(0, token.from);
  return [before + by + text.slice(caret), before.length + by.length];
}
