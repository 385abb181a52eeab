import { useQuery } from "@tanstack/react-query";
import { replays } from "../api/replays.ts";
import { isGoing } from "../model/replay.ts";
import { useBuilder } from "../state/BuilderContext.ts";

const often = 1_000;

/** The replays of this scenario, looked at often while one goes on. */
export function useReplays() {
  const { id } = useBuilder();
  return useQuery({
    queryKey: ["scenario-replays", id],
    queryFn: () => replays.all(id),
    refetchInterval: ({ state }) => (state.data?.items.some(isGoing) ? often : false),
  });
}
