import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useComplain } from "../../ui/useComplain.ts";
import { imports } from "../api/imports.ts";
import { articleKeys } from "../articleKeys.ts";

/** Throws an import away; nothing of it becomes an article. */
export function useDrop(id: string, onDropped: () => void) {
  const memory = useQueryClient();
  const onError = useComplain();
  return useMutation({
    mutationFn: () => imports.drop(id),
    onError,
    onSuccess: () => {
      memory.removeQueries({ queryKey: articleKeys.moving(id) });
      onDropped();
    },
  });
}
