/** Where in an expression something is wrong. */
export type Place = { line: number; column: number; before: string; wrong: string; after: string };

const around = 30;

/** The line and the words around a position; null when it is not said, or beyond the end. */
export function placeIn(expression: string, position: number | null): Place | null {
  if (position === null || expression === "") return null;
  const at = Math.max(0, Math.min(position, expression.length) - 1);
  const start = expression.lastIndexOf("\n", at - 1) + 1;
  const found = expression.indexOf("\n", at);
  const end = found < 0 ? expression.length : found;
  return {
    line: expression.slice(0, start).split("\n").length,
    column: at - start + 1,
    before: expression.slice(Math.max(start, at - around), at),
    wrong: expression.slice(at, at + 1) || " ",
    after: expression.slice(at + 1, Math.min(end, at + around)),
  };
}
