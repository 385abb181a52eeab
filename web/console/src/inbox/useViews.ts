import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { inbox } from "../api/inbox.ts";
import { team } from "../api/team.ts";
import { useMe } from "../app/useMe.ts";
import { memoryKeys } from "../live/memoryKeys.ts";
import { viewName } from "./viewName.ts";

export type View = { key: string; name: string; count: number };

/** The lists one may open, by name, each with how many conversations wait in it. */
export function useViews(): View[] {
  const { t } = useTranslation();
  const me = useMe();
  const counts = useQuery({ queryKey: memoryKeys.views, queryFn: inbox.views });
  const teams = useQuery({
    queryKey: memoryKeys.teams,
    queryFn: async () => (await team.teams()).items,
    staleTime: 5 * 60_000,
  });
  const known = [...me.teams, ...(teams.data ?? [])];
  return (counts.data ?? []).map(({ key, count }) => ({
    key,
    count,
    name: viewName(key, known, t),
  }));
}
