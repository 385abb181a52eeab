import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Me } from "../api/me.ts";
import { type Presence, type PresenceState, team } from "../api/team.ts";
import { memoryKeys } from "../live/memoryKeys.ts";
import { useComplain } from "../ui/useComplain.ts";

/** Says whether one is here; shown at once, taken back if the server refuses. */
export function usePresence(me: Me): { be: (state: PresenceState) => void } {
  const memory = useQueryClient();
  const complain = useComplain();
  const { mutate } = useMutation({
    mutationFn: team.beHere,
    onMutate: (state) =>
      memory.setQueryData<Presence[]>(memoryKeys.presence, (all) =>
        all?.map((one) => (one.operator.id === me.id ? { ...one, state } : one)),
      ),
    onError: complain,
    onSettled: () => memory.invalidateQueries({ queryKey: memoryKeys.presence }),
  });
  return { be: mutate };
}
