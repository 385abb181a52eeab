import { useNavigate } from "@tanstack/react-router";
import { useMe } from "../app/useMe.ts";
import { useCommand } from "../keys/useCommand.ts";

/** `g` and a letter: to another section. */
export function useGoKeys(): void {
  const navigate = useNavigate();
  const may = useMe().permissions;
  useCommand("goInbox", () => void navigate({ to: "/app/inbox/$view", params: { view: "mine" } }));
  useCommand("goSearch", () => void navigate({ to: "/app/search", search: {} }));
  useCommand(
    "goAnalytics",
    () => void navigate({ to: "/app/analytics/overview", search: {} }),
    may.includes("ANALYTICS"),
  );
}
