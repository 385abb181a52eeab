import { conversations } from "../api/conversations.ts";
import type { Entry } from "../api/entry.ts";
import type { Thread } from "../api/thread.ts";

/** A conversation with all of its log, however long. */
export async function wholeThread(id: string): Promise<Thread> {
  const thread = await conversations.thread(id);
  const pages: Entry[][] = [thread.entries];
  for (let before = thread.earlier; before !== null; ) {
    const { items, next } = await conversations.entriesBefore(id, before);
    pages.unshift(items);
    before = next === null ? null : (items[0]?.seq ?? null);
  }
  return { ...thread, entries: pages.flat(), earlier: null };
}
