import type { Page } from "../../api/page.ts";

const most = 20;

/** All of a list that is a few pages long at most. */
export async function everyPage<T>(load: (after: string | null) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let after: string | null = null;
  for (let at = 0; at < most; at++) {
    const page: Page<T> = await load(after);
    all.push(...page.items);
    after = page.next;
    if (after === null) break;
  }
  return all;
}
