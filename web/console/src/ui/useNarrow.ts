import { useMediaQuery } from "@mantine/hooks";

/** Whether the screen is a phone's. */
export function useNarrow(): boolean {
  return useMediaQuery("(max-width: 599.9px)", false, { getInitialValueInEffect: false }) ?? false;
}
