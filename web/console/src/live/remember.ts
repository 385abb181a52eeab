import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { Entry } from "../api/entry.ts";
import type { Order, ViewCount } from "../api/inbox.ts";
import type { Page } from "../api/page.ts";
import type { Row } from "../api/row.ts";
import type { SavedView } from "../api/savedViews.ts";
import type { Thread } from "../api/thread.ts";
import { foldRow, without } from "../inbox/foldRow.ts";
import { savedOf } from "../inbox/saved/useSavedViews.ts";
import { foldEntries, leavesGap } from "../thread/foldEntries.ts";
import type { Frame } from "./frame.ts";
import { memoryKeys } from "./memoryKeys.ts";

type Lists = InfiniteData<Page<Row>, string | null>;

/** Folds one piece of news into what the console knows. */
export function remember(memory: QueryClient, news: Frame, me: string): void {
  switch (news.t) {
    case "row":
      rememberRow(memory, news.row, me);
      return;
    case "gone":
      eachList(memory, (pages) => without(pages, news.id));
      return;
    case "entries":
      rememberEntries(memory, news.id, news.entries);
      return;
    case "counts":
      memory.setQueryData(memoryKeys.views, news.views);
      lookForNewLists(memory, news.views);
      return;
    case "others":
      changeThread(memory, news.id, (thread) => ({ ...thread, others: news.others }));
      return;
    case "presence":
      memory.setQueryData(memoryKeys.presence, news.items);
      return;
    case "hello":
    case "pong":
    case "typing":
    case "notice":
    case "notice-done":
    case "ended":
    case "unknown":
  }
}

export function rememberRow(memory: QueryClient, row: Row, me: string): void {
  const saved = memory.getQueryData<SavedView[]>(memoryKeys.savedViews) ?? [];
  eachList(memory, (pages, view, order) =>
    foldRow(pages, row, { view, order, me, filter: savedOf(saved, view)?.filter }),
  );
  changeThread(memory, row.id, (thread) =>
    thread.row.version > row.version ? thread : { ...thread, row },
  );
}

/** A colleague has made, shared or dropped a list: its name is asked for. */
function lookForNewLists(memory: QueryClient, views: readonly ViewCount[]): void {
  const known = memory.getQueryData<SavedView[]>(memoryKeys.savedViews) ?? [];
  const counted = views.filter(({ key }) => key.startsWith("saved-"));
  if (counted.length !== known.length || counted.some(({ key }) => !savedOf(known, key)))
    void memory.invalidateQueries({ queryKey: memoryKeys.savedViews });
}

export function rememberEntries(memory: QueryClient, id: string, entries: Entry[]): void {
  const known = memory.getQueryData<Thread>(memoryKeys.thread(id));
  if (known && leavesGap(known.entries, entries))
    void memory.invalidateQueries({ queryKey: memoryKeys.thread(id) });
  changeThread(memory, id, (thread) => ({
    ...thread,
    entries: foldEntries(thread.entries, entries),
  }));
}

export function changeThread(
  memory: QueryClient,
  id: string,
  change: (thread: Thread) => Thread,
): void {
  memory.setQueryData<Thread>(memoryKeys.thread(id), (thread) => thread && change(thread));
}

type ChangeList = (pages: Page<Row>[], view: string, order: Order) => Page<Row>[];

function eachList(memory: QueryClient, change: ChangeList): void {
  for (const [key] of memory.getQueriesData({ queryKey: memoryKeys.lists })) {
    const [, view, order] = key;
    if (typeof view !== "string" || (order !== "waiting" && order !== "newest")) continue;
    memory.setQueryData<Lists>(
      key,
      (lists) => lists && { ...lists, pages: change(lists.pages, view, order) },
    );
  }
}
