import { call, nothing } from "../api/call.ts";
import { amount, flag, instant, list, maybe, type Parsed, shape, text } from "../api/parse.ts";

const miss = shape({ id: text, text, at: instant, conversationId: text });
const group = shape({ text, guess: maybe(text), misses: list(miss) });
export type Group = Parsed<typeof group>;

const grade = shape({
  phrases: amount,
  accuracy: amount,
  atLeast: amount,
  atMost: amount,
  mistaken: list(shape({ wish: text, taken: text, phrases: list(text) })),
});
export type Grade = Parsed<typeof grade>;

const report = shape({
  draft: grade,
  published: maybe(grade),
  drops: flag,
  weeks: list(shape({ begins: text, understood: amount, all: amount })),
});
export type Report = Parsed<typeof report>;

const saved = shape({ version: amount, changedAt: instant });
const of = (id: string) => `/api/scenarios/${id}`;

export const lessons = {
  misses: (id: string) => call("GET", `${of(id)}/misses`, shape({ items: list(group) })),
  assign: (
    id: string,
    body: { misses: readonly string[]; intent: string; chain?: string | undefined },
  ) => call("POST", `${of(id)}/misses/assignments`, saved, { body }),
  dismiss: (id: string, misses: readonly string[]) =>
    call("POST", `${of(id)}/misses/dismissals`, nothing, { body: { misses } }),
  quality: (id: string) => call("GET", `${of(id)}/quality`, report),
};
