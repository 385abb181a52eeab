import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Json } from "../../builder/model/json.ts";
import { trials } from "../api/trials.ts";

const pause = 350;

/** What an expression finds in a value, a moment after the typing stops. */
export function usePreview(expression: string, input: Json | undefined, wanted = true) {
  const [asked] = useDebouncedValue(expression.trim(), pause);
  const enabled = wanted && asked !== "" && input !== undefined;
  const { data } = useQuery({
    queryKey: ["robots", "preview", asked, input],
    queryFn: ({ signal }) => trials.preview(asked, input ?? null, signal),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return enabled ? data : undefined;
}
