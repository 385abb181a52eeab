import { call, nothing } from "../../api/call.ts";
import { page } from "../../api/page.ts";
import {
  amount,
  flag,
  instant,
  list,
  maybe,
  otherwise,
  type Parsed,
  shape,
  text,
} from "../../api/parse.ts";
import { json } from "../../builder/model/json.ts";

export const runStates = [
  "queued",
  "running",
  "waiting-approval",
  "waiting-answer",
  "done",
  "refused",
  "failed",
  "unsure",
] as const;
export type RunState = (typeof runStates)[number];

const about = {
  id: text,
  operation: text,
  title: text,
  status: text,
  attempts: amount,
  error: maybe(text),
  conversationId: maybe(text),
  number: maybe(amount),
  createdAt: instant,
  endedAt: maybe(instant),
  millis: maybe(amount),
  cost: maybe(shape({ amount: text, currency: text })),
};
const line = shape(about);
export type RunLine = Parsed<typeof line>;

const run = shape({
  ...about,
  input: otherwise(json, null),
  output: otherwise(json, null),
  files: otherwise(list(shape({ name: text, size: maybe(amount) })), []),
  tries: otherwise(
    list(
      shape({
        attempt: amount,
        at: instant,
        millis: maybe(amount),
        status: maybe(amount),
        failure: maybe(text),
      }),
    ),
    [],
  ),
  approval: maybe(
    shape({ by: maybe(text), allowed: maybe(flag), reason: maybe(text), at: maybe(instant) }),
  ),
});
export type Run = Parsed<typeof run>;

export type RunFilter = { status: string; operation: string };

/** The log of what robots have done. */
export const runs = {
  of: (robot: string, filter: RunFilter, after: string) =>
    call("GET", `/api/robots/${robot}/runs`, page(line), {
      query: { ...filter, after, limit: 50 },
    }),
  one: (id: string) => call("GET", `/api/robots/runs/${id}`, run),
};

export function isRunState(status: string): status is RunState {
  return runStates.some((one) => one === status);
}

export const decisions = {
  allow: (run: string) =>
    call("PUT", `/api/robots/runs/${run}/approval`, nothing, { body: { allow: true } }),
  refuse: (run: string, reason: string) =>
    call("PUT", `/api/robots/runs/${run}/approval`, nothing, { body: { allow: false, reason } }),
};
