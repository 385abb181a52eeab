import { useQuery } from "@tanstack/react-query";
import type { Tag } from "../api/tag.ts";
import { tags } from "../api/tags.ts";
import { memoryKeys } from "../live/memoryKeys.ts";

const none: Tag[] = [];

export function useTags(): Tag[] {
  const { data } = useQuery({
    queryKey: memoryKeys.tags,
    queryFn: async () => (await tags.all()).items,
    staleTime: 5 * 60_000,
  });
  return data ?? none;
}
