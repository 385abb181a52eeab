import { queryOptions } from "@tanstack/react-query";
import { robots } from "./api/robots.ts";
import { robotKeys } from "./robotKeys.ts";

/** One robot as it was when it was opened: nothing changes under the hand of who writes. */
export function useRobot(id: string) {
  return queryOptions({
    queryKey: robotKeys.one(id),
    queryFn: () => robots.open(id),
    staleTime: 10_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
