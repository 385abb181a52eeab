import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { inbox } from "../api/inbox.ts";
import { useMe } from "../app/useMe.ts";
import { useTeams } from "../app/useTeams.ts";
import { memoryKeys } from "../live/memoryKeys.ts";
import { savedOf, useSavedViews } from "./saved/useSavedViews.ts";
import { viewName } from "./viewName.ts";

const minute = 60_000;

/** How many wait in each list; nobody asks who may not open lists. */
export function useViewCounts() {
  const may = useMe().permissions.includes("CONVERSATIONS");
  const timed = useSavedViews().some(({ filter }) => filter.waitsMinutes !== null);
  return useQuery({
    queryKey: memoryKeys.views,
    queryFn: inbox.views,
    enabled: may,
    refetchInterval: timed && minute,
  });
}

export type View = { key: string; name: string; count: number };

/** The lists one may open, by name, each with how many conversations wait in it. */
export function useViews(): View[] {
  const { t } = useTranslation();
  const me = useMe();
  const counts = useViewCounts();
  const saved = useSavedViews();
  const known = [...useTeams(), ...me.teams];
  return (counts.data ?? []).map(({ key, count }) => ({
    key,
    count,
    name: savedOf(saved, key)?.name ?? viewName(key, known, t),
  }));
}
