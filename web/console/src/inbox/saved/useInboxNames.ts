import { useQuery } from "@tanstack/react-query";
import type { Named } from "../../api/named.ts";
import { savedViews } from "../../api/savedViews.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";

const none: Named[] = [];

export function useInboxNames(): Named[] {
  const { data } = useQuery({
    queryKey: memoryKeys.inboxNames,
    queryFn: async () => (await savedViews.inboxes()).items,
    staleTime: 5 * 60_000,
  });
  return data ?? none;
}
