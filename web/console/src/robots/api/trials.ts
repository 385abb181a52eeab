import { call } from "../../api/call.ts";
import {
  amount,
  list,
  maybe,
  otherwise,
  type Parsed,
  type Parser,
  shape,
  text,
  variant,
} from "../../api/parse.ts";
import { type Fields, type Json, json } from "../../builder/model/json.ts";

const request = shape({
  method: text,
  url: text,
  headers: list(shape({ name: text, value: text })),
  body: maybe(text),
});

const answer = shape({
  status: amount,
  type: maybe(text),
  millis: amount,
  size: amount,
  text: maybe(text),
  json: otherwise(json, null),
});

export type Outcome =
  | { kind: "done"; values: Json; files: { name: string; url: string | null }[] }
  | { kind: "refused"; code: string | null; message: string | null }
  | { kind: "failed"; reason: string; message: string | null }
  | { kind: "other" };

const outcome = variant<Outcome>(
  "kind",
  {
    done: (value, path) => ({
      kind: "done",
      ...shape({
        values: otherwise(json, {}),
        files: otherwise(list(shape({ name: text, url: maybe(text) })), []),
      })(value, path),
    }),
    refused: (value, path) => ({
      kind: "refused",
      ...shape({ code: maybe(text), message: maybe(text) })(value, path),
    }),
    failed: (value, path) => ({
      kind: "failed",
      ...shape({ reason: text, message: maybe(text) })(value, path),
    }),
  },
  () => ({ kind: "other" }),
);

const trial = shape({ request, answer: maybe(answer), outcome: maybe(outcome) });
export type Trial = Parsed<typeof trial>;

export type Preview =
  | { kind: "value"; value: Json | undefined }
  | { kind: "problem"; message: string; position: number | null };

const problem = shape({ problem: shape({ message: text, position: maybe(amount) }) });
const preview: Parser<Preview> = (value, path) => {
  const said = shape({ value: maybe(json), problem: maybe(json) })(value, path);
  if (said.problem === null) return { kind: "value", value: said.value ?? undefined };
  return { kind: "problem", ...problem(value, path).problem };
};

export const trials = {
  run: (robot: string, operation: Fields, inputs: Fields, send: boolean) =>
    call("POST", `/api/robots/${robot}/trials`, trial, { body: { operation, inputs, send } }),
  preview: (expression: string, input: Json, signal: AbortSignal) =>
    call("POST", "/api/robots/previews", preview, { body: { expression, input }, signal }),
};
