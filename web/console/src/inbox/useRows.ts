import { type InfiniteData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { inbox, type Order } from "../api/inbox.ts";
import type { Page } from "../api/page.ts";
import type { Row } from "../api/row.ts";
import { memoryKeys } from "../live/memoryKeys.ts";

const minute = 60_000;
const start: string | null = null;

/** One list of conversations, loaded page by page; asked for again when time alone changes it. */
export function useRows(view: string, order: Order, timed = false) {
  const query = useInfiniteQuery<
    Page<Row>,
    Error,
    InfiniteData<Page<Row>>,
    readonly string[],
    string | null
  >({
    queryKey: memoryKeys.list(view, order),
    queryFn: ({ pageParam }) => inbox.rows(view, order, pageParam),
    initialPageParam: start,
    getNextPageParam: (page) => page.next,
    staleTime: 60_000,
    refetchInterval: timed && minute,
  });
  const rows = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data]);
  return { ...query, rows };
}
