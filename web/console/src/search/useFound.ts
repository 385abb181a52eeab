import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { search } from "../api/search.ts";

const start: string | null = null;

/** What was found, page by page; the last answer stays while the next one is on its way. */
export function useFound(q: string) {
  return useInfiniteQuery({
    queryKey: ["search", q],
    queryFn: ({ pageParam, signal }) => search(q, pageParam, signal),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next,
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}
