import { useQuery } from "@tanstack/react-query";
import { fragments } from "./api/fragments.ts";
import { articleKeys } from "./articleKeys.ts";

/** The texts that stand in many articles, by name. */
export function useFragments() {
  return useQuery({
    queryKey: articleKeys.fragments,
    queryFn: fragments.all,
    select: (all) => [...all].sort((one, other) => one.name.localeCompare(other.name)),
  });
}
