export type Part = { kind: "text"; text: string } | { kind: "link"; text: string; href: string };

// Every repetition is bounded or cannot overlap its neighbour, so that evil texts cost linear time.
const LINK =
  /\bhttps?:\/\/[^\s<>"]{1,2000}|\b(?:mailto|tel):[^\s<>"]{1,200}|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|\+\d[\d\s()-]{7,18}\d/gi;
const ALLOWED = new Set(["http:", "https:", "mailto:", "tel:"]);
const TRAILING = /[.,;:!?»"'”…]$/;

/** Cuts a text into plain parts and links of the four schemes that we let a person press. */
export function parts(text: string): Part[] {
  const found: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    const words = trimmed(match[0]);
    const href = hrefOf(words);
    if (!href) continue;
    if (match.index > from) found.push({ kind: "text", text: text.slice(from, match.index) });
    found.push({ kind: "link", text: words, href });
    from = match.index + words.length;
  }
  if (from < text.length) found.push({ kind: "text", text: text.slice(from) });
  return found;
}

/** A full stop or a closing bracket after a link belongs to the sentence, not to the link. */
function trimmed(words: string): string {
  let end = words.length;
  while (end > 0 && (TRAILING.test(words.slice(0, end)) || closesNothing(words.slice(0, end))))
    end--;
  return words.slice(0, end);
}

function closesNothing(words: string): boolean {
  return words.endsWith(")") && words.split("(").length < words.split(")").length;
}

function hrefOf(words: string): string | undefined {
  try {
    const url = new URL(addressed(words));
    return ALLOWED.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function addressed(words: string): string {
  if (/^(https?|mailto|tel):/i.test(words)) return words;
  return words.startsWith("+") ? `tel:${words.replace(/[^+\d]/g, "")}` : `mailto:${words}`;
}
