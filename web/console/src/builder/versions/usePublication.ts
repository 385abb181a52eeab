import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { scenarios } from "../api/scenarios.ts";
import { useBuilder } from "../state/BuilderContext.ts";

const soon = 20_000;

/** Which version answers, which is tried, which is planned; looked at again while something is going to change. */
export function usePublication() {
  const { id } = useBuilder();
  return useQuery({
    queryKey: ["scenario-publication", id],
    queryFn: () => scenarios.publication(id),
    refetchInterval: ({ state }) => (state.data?.planned ? soon : false),
  });
}

/** To be called when it was decided otherwise who answers. */
export function useDecided(): () => Promise<void> {
  const { id } = useBuilder();
  const memory = useQueryClient();
  return useCallback(async () => {
    for (const key of [
      "scenario-publication",
      "scenario-versions",
      "scenario-answering",
      "scenario-menus",
    ])
      await memory.invalidateQueries({ queryKey: [key, id] });
    await memory.invalidateQueries({ queryKey: ["scenarios"] });
  }, [memory, id]);
}
