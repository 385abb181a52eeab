import { call } from "../../api/call.ts";
import { page } from "../../api/page.ts";
import { amount, instant, list, maybe, type Parsed, shape, text } from "../../api/parse.ts";

const approval = shape({
  runId: text,
  robot: text,
  robotTitle: text,
  operation: text,
  title: text,
  conversationId: maybe(text),
  number: maybe(amount),
  inputs: list(shape({ title: text, value: text })),
  since: instant,
  until: maybe(instant),
});
export type Approval = Parsed<typeof approval>;

export const approvalKey = ["robots", "approvals"] as const;
const limit = 100;

/** Tasks that wait until a supervisor allows them. */
export const approvals = () =>
  call("GET", "/api/robots/approvals", page(approval), { query: { limit } });
