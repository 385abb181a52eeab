import { call } from "./call.ts";
import { named } from "./named.ts";
import { amount, instant, list, maybe, oneOf, type Parsed, shape, text } from "./parse.ts";
import { status } from "./row.ts";

const value = shape({ count: amount, n: amount, value: maybe(amount), p90: maybe(amount) });
const figure = shape({
  key: text,
  subject: maybe(text),
  name: maybe(text),
  unit: oneOf("count", "share", "time"),
  now: value,
  previous: value,
});
const period = shape({ from: text, to: text, zone: text, startsAt: instant, endsAt: instant });
const day = shape({
  day: text,
  bot: amount,
  people: amount,
  silent: amount,
  answered: amount,
  p50: maybe(amount),
  p90: maybe(amount),
});
const overview = shape({
  period,
  compared: period,
  since: maybe(instant),
  freshAt: instant,
  figures: list(figure),
  days: list(day),
});
const behind = shape({
  id: text,
  number: amount,
  at: instant,
  measure: maybe(amount),
  contact: maybe(shape({ id: text, name: maybe(text), organization: maybe(text) })),
  subject: maybe(text),
  team: maybe(named),
  status,
});
const behindPage = shape({ items: list(behind), next: maybe(text), total: amount });

export type FigureData = Parsed<typeof figure>;
export type Overview = Parsed<typeof overview>;
export type Day = Parsed<typeof day>;
export type Behind = Parsed<typeof behind>;
export type Scope = { from: string; to: string; team: string };
export type NumberKey = { metric: string; subject: string };

/** Numbers over a period, and the conversations each was counted from. */
export const analytics = {
  overview: (scope: Scope) => call("GET", "/api/analytics/overview", overview, { query: scope }),
  behind: (number: NumberKey, scope: Scope, after: string | null) =>
    call("GET", "/api/analytics/conversations", behindPage, {
      query: { ...number, ...scope, after },
    }),
  /** The same as tables to take away. */
  overviewFile: (scope: Scope) => `/api/analytics/overview.csv?${asked(scope)}`,
  behindFile: (number: NumberKey, scope: Scope) =>
    `/api/analytics/conversations.csv?${asked({ ...number, ...scope })}`,
};

function asked(query: Record<string, string>): URLSearchParams {
  return new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ""));
}
