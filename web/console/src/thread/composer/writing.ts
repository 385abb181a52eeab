import { fileInfo } from "../../api/fileInfo.ts";
import { amount, list, maybe, oneOf, type Parsed, shape, text } from "../../api/parse.ts";

const writing = shape({
  text,
  mode: oneOf("reply", "note"),
  files: list(fileInfo),
  /** The last line of the log when the writing began; null while nothing is written. */
  beganSeq: maybe(amount),
});

/** What a person is writing in one conversation. */
export type Writing = Parsed<typeof writing>;

const prefix = "otklik.writing.";
const listeners = new Set<() => void>();
const known = new Map<string, Writing | null>();

/** Keeps what is being written in this tab, even over a crash of the page; the server keeps it for good. */
export const writings = {
  of: (conversation: string): Writing | null => {
    if (!known.has(conversation)) known.set(conversation, restore(conversation));
    return known.get(conversation) ?? null;
  },
  put: (conversation: string, next: Writing): void => {
    known.set(conversation, next);
    const empty = next.text === "" && next.files.length === 0;
    if (empty) sessionStorage.removeItem(prefix + conversation);
    else sessionStorage.setItem(prefix + conversation, JSON.stringify(next));
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

function restore(conversation: string): Writing | null {
  const kept = sessionStorage.getItem(prefix + conversation);
  try {
    return kept === null ? null : writing(JSON.parse(kept), "writing");
  } catch {
    return null;
  }
}
