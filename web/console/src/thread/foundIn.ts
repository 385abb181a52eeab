import type { Item } from "./timeline.ts";
import { wordsIn } from "./wordsIn.ts";

/** The places of the lines that hold the words, the latest first. */
export function foundIn(items: readonly Item[], wanted: string): number[] {
  const words = plain(wanted.trim());
  if (words === "") return [];
  return items
    .flatMap((item, at) =>
      item.kind === "entry" && plain(wordsIn(item.entry)).includes(words) ? [at] : [],
    )
    .reverse();
}

function plain(text: string): string {
  return text.toLocaleLowerCase().replaceAll("ё", "е");
}
