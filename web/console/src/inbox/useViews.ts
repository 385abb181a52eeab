import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { inbox } from "../api/inbox.ts";
import { useMe } from "../app/useMe.ts";
import { useTeams } from "../app/useTeams.ts";
import { memoryKeys } from "../live/memoryKeys.ts";
import { viewName } from "./viewName.ts";

/** How many wait in each list; nobody asks who may not open lists. */
export function useViewCounts() {
  const may = useMe().permissions.includes("CONVERSATIONS");
  return useQuery({ queryKey: memoryKeys.views, queryFn: inbox.views, enabled: may });
}

export type View = { key: string; name: string; count: number };

/** The lists one may open, by name, each with how many conversations wait in it. */
export function useViews(): View[] {
  const { t } = useTranslation();
  const me = useMe();
  const counts = useViewCounts();
  const known = [...useTeams(), ...me.teams];
  return (counts.data ?? []).map(({ key, count }) => ({
    key,
    count,
    name: viewName(key, known, t),
  }));
}
