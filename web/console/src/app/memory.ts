import { QueryClient } from "@tanstack/react-query";
import { mayPass } from "../api/mayPass.ts";

/** What the console knows of the server; live news is folded into it. */
export const memory = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 30 * 60_000,
      retry: (failures, error) => mayPass(error) && failures < 3,
      retryDelay: (attempt) => Math.min(500 * 2 ** attempt, 8_000),
      networkMode: "always",
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: "always", retry: false },
  },
});
