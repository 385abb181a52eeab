import { useQuery } from "@tanstack/react-query";
import { type SavedView, savedViews } from "../../api/savedViews.ts";
import { useMe } from "../../app/useMe.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";

const none: SavedView[] = [];

/** Lists that this person or the team has put together. */
export function useSavedViews(): SavedView[] {
  const enabled = useMe().permissions.includes("CONVERSATIONS");
  const { data } = useQuery({
    queryKey: memoryKeys.savedViews,
    queryFn: async () => (await savedViews.all()).items,
    enabled,
    staleTime: 5 * 60_000,
  });
  return data ?? none;
}

/** The list that a view's key names, if it is such a list. */
export function savedOf(saved: readonly SavedView[], view: string): SavedView | undefined {
  return saved.find(({ id }) => view === `saved-${id}`);
}
