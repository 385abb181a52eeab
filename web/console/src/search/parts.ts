type Part = { from: number; words: string; hit: boolean };

/** A text cut at the edges of its marks; marks that overlap or lie outside do no harm. */
export function parts(text: string, marks: readonly (readonly [number, number])[]): Part[] {
  const cut: Part[] = [];
  let at = 0;
  const put = (to: number, hit: boolean) => {
    if (to > at) cut.push({ from: at, words: text.slice(at, to), hit });
    at = Math.max(at, to);
  };
  for (const [from, to] of [...marks].sort(([a], [b]) => a - b)) {
    put(Math.min(from, text.length), false);
    put(Math.min(to, text.length), true);
  }
  put(text.length, false);
  return cut;
}
