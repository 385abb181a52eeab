import { parts } from "./parts.ts";

type Props = { text: string; marks: readonly (readonly [number, number])[] };

/** A piece of text with what was looked for marked. */
export function Marked({ text, marks }: Props) {
  return parts(text, marks).map(({ from, words, hit }) =>
    hit ? <mark key={from}>{words}</mark> : <span key={from}>{words}</span>,
  );
}
