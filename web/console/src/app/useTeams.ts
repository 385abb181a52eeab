import { useQuery } from "@tanstack/react-query";
import type { Named } from "../api/named.ts";
import { team } from "../api/team.ts";
import { memoryKeys } from "../live/memoryKeys.ts";

const none: Named[] = [];

export function useTeams(): Named[] {
  const { data } = useQuery({
    queryKey: memoryKeys.teams,
    queryFn: async () => (await team.teams()).items,
    staleTime: 5 * 60_000,
  });
  return data ?? none;
}
