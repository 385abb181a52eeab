import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Presence, team } from "../api/team.ts";
import { memoryKeys } from "../live/memoryKeys.ts";
import { useComplain } from "../ui/useComplain.ts";

export function useCapacity(person: string): { set: (capacity: number) => void } {
  const memory = useQueryClient();
  const complain = useComplain();
  const { mutate } = useMutation({
    mutationFn: (capacity: number) => team.setCapacity(person, capacity),
    onMutate: (capacity) =>
      memory.setQueryData<Presence[]>(memoryKeys.presence, (all) =>
        all?.map((one) => (one.operator.id === person ? { ...one, capacity } : one)),
      ),
    onError: complain,
    onSettled: () => memory.invalidateQueries({ queryKey: memoryKeys.presence }),
  });
  return { set: mutate };
}
