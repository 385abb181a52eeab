import { call } from "./call.ts";
import { flag, list, maybe, otherwise, type Parsed, shape, text } from "./parse.ts";

const outcome = shape({
  id: text,
  done: flag,
  problem: maybe(shape({ detail: otherwise(text, "") })),
});
const outcomes = shape({ items: list(outcome) });

export type Outcome = Parsed<typeof outcome>;
export type BulkAct =
  | { act: "resolve" | "spam" | "not-spam" }
  | { act: "assign"; operatorId: string; note?: string }
  | { act: "transfer"; teamId: string; note?: string }
  | { act: "snooze"; until: string }
  | { act: "tag"; tagId: string }
  | { act: "untag"; tagId: string };

/** One thing done with many conversations; each has its own outcome. */
export async function bulk(ids: readonly string[], act: BulkAct): Promise<Outcome[]> {
  const body = { ids, ...act };
  return (await call("POST", "/api/conversations/bulk", outcomes, { body })).items;
}
