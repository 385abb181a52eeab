import { useQueryClient } from "@tanstack/react-query";
import { useComplain } from "../ui/useComplain.ts";
import { robots } from "./api/robots.ts";
import { robotKeys } from "./robotKeys.ts";

/** Makes a robot out of its file. */
export function useLoadRobot(onMade: (id: string) => void): (file: File | null) => Promise<void> {
  const memory = useQueryClient();
  const complain = useComplain();
  return async (file) => {
    if (!file) return;
    try {
      const { id } = await robots.load(await file.text());
      await memory.invalidateQueries({ queryKey: robotKeys.overview });
      onMade(id);
    } catch (error) {
      complain(error);
    }
  };
}
