import { useNavigate, useSearch } from "@tanstack/react-router";
import type { NumberKey, Scope } from "../api/analytics.ts";

/** The period, the team and the open list: all of it stands in the address. */
export function useScope() {
  const navigate = useNavigate();
  const search = useSearch({ from: "/app/analytics/overview" });
  const days = lastDays(7);
  const scope: Scope = {
    from: search.from ?? days.from,
    to: search.to ?? days.to,
    team: search.team ?? "",
  };
  const opened: NumberKey | null = search.metric
    ? { metric: search.metric, subject: search.subject ?? "" }
    : null;
  const go = (change: Partial<typeof search>) =>
    void navigate({
      to: "/app/analytics/overview",
      search: (before) => ({ ...before, ...change }),
    });
  return {
    scope,
    opened,
    /** Whether the numbers stand beside those of the period before. */
    compares: search.alone === undefined,
    compare: (on: boolean) =>
      void navigate({
        to: "/app/analytics/overview",
        search: ({ alone: _alone, ...rest }) => (on ? rest : { ...rest, alone: "yes" }),
      }),
    choose: (part: Partial<Scope>) => go(part),
    close: () =>
      void navigate({
        to: "/app/analytics/overview",
        search: ({ metric: _metric, subject: _subject, ...rest }) => rest,
      }),
  };
}

/** The last days, today the last of them. */
export function lastDays(count: number, now = new Date()): { from: string; to: string } {
  const day = (back: number) => {
    const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() - back);
    const two = (n: number) => String(n).padStart(2, "0");
    return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  };
  return { from: day(count - 1), to: day(0) };
}
