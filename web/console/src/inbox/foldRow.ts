import type { Order } from "../api/inbox.ts";
import type { Page } from "../api/page.ts";
import type { Row } from "../api/row.ts";
import type { Filter } from "../api/savedViews.ts";
import { belongs } from "./belongs.ts";
import { compareRows } from "./compareRows.ts";

type Place = { view: string; order: Order; me: string; filter?: Filter | undefined };
type Pages = readonly Page<Row>[];

/** A list after news of one conversation: put where it belongs, once, and never older than what is shown. */
export function foldRow(pages: Pages, row: Row, { view, order, me, filter }: Place): Page<Row>[] {
  const known = pages.flatMap((page) => page.items).find(({ id }) => id === row.id);
  if (known && known.version > row.version) return [...pages];
  const here = belongs(row, view, me, filter) ?? known !== undefined;
  const rest = without(pages, row.id);
  return here ? insert(rest, row, compareRows(order)) : rest;
}

export function without(pages: Pages, id: string): Page<Row>[] {
  return pages.map((page) =>
    page.items.some((item) => item.id === id)
      ? { ...page, items: page.items.filter((item) => item.id !== id) }
      : page,
  );
}

function insert(pages: Page<Row>[], row: Row, compare: (a: Row, b: Row) => number): Page<Row>[] {
  const target = pages.findIndex((page) => page.items.some((item) => compare(row, item) < 0));
  if (target >= 0)
    return pages.map((page, at) =>
      at === target ? { ...page, items: placed(page, row, compare) } : page,
    );
  const last = pages.at(-1);
  if (!last || last.next !== null) return pages; // it stands on a page not loaded yet
  return [...pages.slice(0, -1), { ...last, items: [...last.items, row] }];
}

function placed(page: Page<Row>, row: Row, compare: (a: Row, b: Row) => number): Row[] {
  const at = page.items.findIndex((item) => compare(row, item) < 0);
  return [...page.items.slice(0, at), row, ...page.items.slice(at)];
}
