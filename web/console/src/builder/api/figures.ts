import { call } from "../../api/call.ts";
import { page } from "../../api/page.ts";
import { amount, flag, instant, list, maybe, type Parsed, shape, text } from "../../api/parse.ts";

const answer = shape({
  since: maybe(instant),
  versions: list(amount),
  whole: shape({
    entered: amount,
    completed: amount,
    handedOff: amount,
    lost: amount,
    misses: amount,
  }),
  steps: list(
    shape({
      step: text,
      entered: amount,
      visits: amount,
      lost: amount,
      medianSeconds: maybe(amount),
      misses: amount,
      handedOff: amount,
      few: flag,
    }),
  ),
  edges: list(shape({ from: text, to: text, sessions: amount })),
  surveys: list(shape({ step: text, survey: text, answers: amount, mean: amount })),
  weak: list(shape({ step: text, lost: amount, share: amount, reason: text, advice: text })),
});
export type FiguresAnswer = Parsed<typeof answer>;

const behind = shape({
  conversationId: text,
  number: amount,
  contact: maybe(text),
  at: instant,
  open: flag,
});
export type BehindLine = Parsed<typeof behind>;

const behindPage = shape({ items: page(behind), total: shape({ total: amount }) });

/** The days and the version that are counted; no version is all of them. */
export type FiguresScope = { from: string; to: string; version: string };

/** What is counted, where: no step is the whole scenario. */
export type FiguresKey = { metric: string; steps: readonly string[]; next: readonly string[] };

const of = (id: string) => `/api/scenarios/${id}/statistics`;
const days = ({ from, to, version }: FiguresScope) => ({ from, to, version: version || null });

export const figures = {
  all: (id: string, scope: FiguresScope) => call("GET", of(id), answer, { query: days(scope) }),
  behind: (
    id: string,
    { metric, steps, next }: FiguresKey,
    scope: FiguresScope,
    after: string | null,
  ) =>
    call(
      "GET",
      `${of(id)}/conversations`,
      (json, path) => behindPage({ items: json, total: json }, path),
      {
        query: {
          ...days(scope),
          metric,
          step: steps.join(",") || null,
          next: next.join(",") || null,
          after,
        },
      },
    ).then(({ items, total }) => ({ ...items, ...total })),
};
