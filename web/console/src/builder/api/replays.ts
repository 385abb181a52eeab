import { call, nothing } from "../../api/call.ts";
import { named } from "../../api/named.ts";
import { page } from "../../api/page.ts";
import { amount, instant, list, maybe, oneOf, type Parsed, shape, text } from "../../api/parse.ts";

const end = oneOf("completed", "handed-off", "misunderstood", "dropped");
export type End = Parsed<typeof end>;

const change = shape({
  before: end,
  after: end,
  count: amount,
  examples: list(shape({ conversationId: text, number: amount, words: text, step: text })),
});
export type ReplayChange = Parsed<typeof change>;

const replay = shape({
  id: text,
  draft: amount,
  from: text,
  to: text,
  status: oneOf("waiting", "running", "done", "cancelled", "failed"),
  done: amount,
  total: amount,
  better: amount,
  worse: amount,
  same: amount,
  at: instant,
  by: maybe(named),
  changes: list(change),
});
export type Replay = Parsed<typeof replay>;

const of = (id: string) => `/api/scenarios/${id}/replays`;

export const replays = {
  all: (id: string) => call("GET", of(id), page(replay)),
  begin: (id: string, from: string, to: string) =>
    call("POST", of(id), shape({ id: text }), { body: { from, to } }),
  cancel: (id: string, one: string) => call("DELETE", `${of(id)}/${one}`, nothing),
};
