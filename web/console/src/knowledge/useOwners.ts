import { useQuery } from "@tanstack/react-query";
import type { Me } from "../api/me.ts";
import type { Named } from "../api/named.ts";
import { team } from "../api/team.ts";
import { memoryKeys } from "../live/memoryKeys.ts";

/** Who may care for an article: the person, who does now, and all others if the person may see them. */
export function useOwners(me: Me, owner: Named | null): Named[] {
  const { data } = useQuery({
    queryKey: memoryKeys.people,
    queryFn: async () => (await team.people()).items,
    staleTime: 5 * 60_000,
    enabled: me.permissions.includes("CONVERSATIONS"),
  });
  const known = [{ id: me.id, name: me.name }, ...(owner ? [owner] : []), ...(data ?? [])];
  return known.filter(({ id }, at) => known.findIndex((one) => one.id === id) === at);
}
