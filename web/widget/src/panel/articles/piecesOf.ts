export type Piece = { text: string; marked: boolean };

/** A text cut at its marks, in order; a mark that makes no sense is none. */
export function piecesOf(text: string, marks: readonly (readonly number[])[]): Piece[] {
  let from = 0;
  const pieces: Piece[] = [];
  for (const [start = 0, end = 0] of marks) {
    if (start < from || end <= start || end > text.length) continue;
    pieces.push({ text: text.slice(from, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  pieces.push({ text: text.slice(from), marked: false });
  return pieces.filter((piece) => piece.text !== "");
}
