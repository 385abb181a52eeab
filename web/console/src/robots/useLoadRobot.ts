import { useMutation, useQueryClient } from "@tanstack/react-query";
import { robots } from "./api/robots.ts";
import { robotKeys } from "./robotKeys.ts";

/** Makes a robot out of its file; what is wrong with the file stays until another is tried. */
export function useLoadRobot(onMade: (id: string) => void) {
  const memory = useQueryClient();
  const load = useMutation({
    mutationFn: async (file: File) => robots.load(await file.text()),
    onSuccess: async ({ id }) => {
      await memory.invalidateQueries({ queryKey: robotKeys.overview });
      onMade(id);
    },
  });
  return {
    load: (file: File | null) => file && load.mutate(file),
    error: load.error,
    forget: load.reset,
  };
}
