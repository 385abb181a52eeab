import { useSuspenseQuery } from "@tanstack/react-query";
import type { Me } from "../api/me.ts";
import { self } from "../api/self.ts";
import { meKey } from "./signedIn.ts";

export function useMe(): Me {
  return useSuspenseQuery({ queryKey: meKey, queryFn: self.me, staleTime: Infinity }).data;
}
