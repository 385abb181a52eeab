import { useSearch } from "@tanstack/react-router";
import type { Order } from "../api/inbox.ts";

/** The order of the list as the address says. */
export function useListOrder(): Order {
  return useSearch({ strict: false }).order ?? "waiting";
}
