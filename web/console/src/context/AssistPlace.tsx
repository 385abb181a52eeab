import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { assistance } from "../api/assistance.ts";
import type { Thread } from "../api/thread.ts";

const AssistBlock = lazy(async () => ({
  default: (await import("./assist/AssistBlock.tsx")).AssistBlock,
}));

const A_WHILE = 5 * 60_000;

/** Fetched only where a language model is switched on. */
export function AssistPlace({ thread }: { thread: Thread }) {
  const { data } = useQuery({
    queryKey: ["assistance"],
    queryFn: assistance.offers,
    staleTime: A_WHILE,
  });
  if (!data || !(data.summary || data.draft || data.translation)) return null;
  return (
    <Suspense fallback={null}>
      <AssistBlock thread={thread} offers={data} />
    </Suspense>
  );
}
