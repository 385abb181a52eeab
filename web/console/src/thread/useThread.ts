import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { conversations } from "../api/conversations.ts";
import type { Thread } from "../api/thread.ts";
import { useLive } from "../live/LiveContext.ts";
import { memoryKeys } from "../live/memoryKeys.ts";
import { changeThread } from "../live/remember.ts";
import { foldEntries } from "./foldEntries.ts";
import { refreshed } from "./refreshed.ts";

/** One open conversation: what is known at once, then the truth, then live. */
export function useThread(id: string) {
  const memory = useQueryClient();
  const live = useLive();
  const query = useQuery({
    queryKey: memoryKeys.thread(id),
    queryFn: async () =>
      refreshed(memory.getQueryData<Thread>(memoryKeys.thread(id)), await conversations.thread(id)),
    staleTime: 0,
  });
  const { say, state } = live;
  useEffect(() => {
    if (state !== "up") return;
    say({ t: "open", id });
    return () => say({ t: "close", id });
  }, [say, state, id]);
  return { ...query, earlier: useEarlier(id) };
}

function useEarlier(id: string) {
  const memory = useQueryClient();
  const [loading, setLoading] = useState(false);
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    const before = memory.getQueryData<Thread>(memoryKeys.thread(id))?.earlier ?? null;
    if (before === null || loading) return;
    setLoading(true);
    setFailed(false);
    try {
      const { items, next } = await conversations.entriesBefore(id, before);
      changeThread(memory, id, (thread) => ({
        ...thread,
        entries: foldEntries(thread.entries, items),
        earlier: next === null ? null : (items[0]?.seq ?? null),
      }));
    } catch {
      setFailed(true);
    } finally {
      setLoading(false);
    }
  }, [memory, id, loading]);
  return { load, loading, failed };
}
