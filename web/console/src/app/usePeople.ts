import { useQuery } from "@tanstack/react-query";
import type { Named } from "../api/named.ts";
import { team } from "../api/team.ts";
import { memoryKeys } from "../live/memoryKeys.ts";

const nobody: Named[] = [];

/** Our side's people by name. */
export function usePeople(): Named[] {
  const { data } = useQuery({
    queryKey: memoryKeys.people,
    queryFn: async () => (await team.people()).items,
    staleTime: 5 * 60_000,
  });
  return data ?? nobody;
}
