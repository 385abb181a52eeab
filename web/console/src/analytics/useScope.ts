import { useNavigate, useSearch } from "@tanstack/react-router";
import type { NumberKey, Scope } from "../api/analytics.ts";

/**
 * The period, the team and the open list: all of it stands in the address. No days there are the last seven of the
 * company, which may have another date than the reader.
 */
export function useScope() {
  const navigate = useNavigate();
  const search = useSearch({ from: "/app/analytics/overview" });
  const scope: Scope = {
    from: search.from ?? "",
    to: search.to ?? "",
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

/** The last days, today the last of them: of the company where its time zone is known, else of the reader. */
export function lastDays(
  count: number,
  now = new Date(),
  zone: string | undefined = undefined,
): { from: string; to: string } {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(now);
  const day = (back: number) =>
    new Date(Date.parse(`${today}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10);
  return { from: day(count - 1), to: day(0) };
}
