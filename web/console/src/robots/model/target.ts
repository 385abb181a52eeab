import { type Fields, isFields, isList, type Json, wordOf } from "../../builder/model/json.ts";
import { kindFrom } from "./kinds.ts";
import { fieldFrom } from "./names.ts";
import { givenOf, putWord, withGiven } from "./operation.ts";
import { everyPathOf, pathOf, type Step, seenFrom } from "./pick.ts";
import { joinProjection, splitProjection } from "./projection.ts";

/** Which field a value chosen in the answer goes into; `new` makes one. */
export type Target =
  | { kind: "new" }
  | { kind: "output"; name: string }
  | { kind: "part"; of: "refusal" | "files"; name: string }
  | { kind: "files" };

/** The task with the way to the chosen value in the field, and the field it went into. */
export function picked(
  operation: Fields,
  target: Target,
  steps: readonly Step[],
  value: Json,
): { operation: Fields; target: Target } {
  switch (target.kind) {
    case "new":
      return added(operation, steps, value);
    case "output":
      return { operation: filled(operation, target.name, steps, value), target };
    case "files":
      return { operation: withFiles(operation, { base: everyPathOf(steps) }), target };
    case "part":
      return { operation: withPart(operation, target.of, target.name, steps), target };
  }
}

function added(operation: Fields, steps: readonly Step[], value: Json) {
  const rows = givenOf(operation) ?? [];
  const called = steps.findLast((step) => typeof step === "string") ?? "value";
  const name = fieldFrom(String(called), new Set(rows.map((row) => row.name)));
  const row = { name, type: kindFrom(value), required: false, ru: "", en: "", formula: "" };
  const next = filled(withGiven(operation, [...rows, row]), name, steps, value);
  const target: Target = { kind: "output", name };
  return { operation: next, target };
}

function filled(operation: Fields, name: string, steps: readonly Step[], value: Json): Fields {
  const base = splitProjection(wordOf(operation.answer))?.base ?? "";
  return withGiven(
    operation,
    (givenOf(operation) ?? []).map((row) => {
      if (row.name !== name) return row;
      const many = row.type === "list" || (row.type === "" && isList(value));
      const path = seenFrom(base, many ? everyPathOf(steps) : pathOf(steps));
      return { ...row, formula: many ? `[${path}]` : path };
    }),
  );
}

function withPart(
  operation: Fields,
  of: "refusal" | "files",
  name: string,
  steps: readonly Step[],
): Fields {
  const known = splitProjection(wordOf(operation[of]));
  if (!known) return operation;
  const list = of === "files" ? listIn(steps) : null;
  const base = known.base === "" && list ? everyPathOf(list) : known.base;
  const path = seenFrom(base, of === "files" ? everyPathOf(steps) : pathOf(steps));
  return withFormula(operation, of, name, path, base);
}

/** One of the formulas of what a refusal or a file is made of. */
export function withFormula(
  operation: Fields,
  of: "refusal" | "files",
  name: string,
  formula: string,
  base: string,
): Fields {
  const names = of === "refusal" ? ["code", "message"] : ["name", "url"];
  const known = new Map(splitProjection(wordOf(operation[of]))?.fields ?? []);
  known.set(name, formula);
  const fields = [...new Set([...names, ...known.keys()])].map((one): [string, string] => [
    one,
    known.get(one) ?? "",
  ]);
  const empty = base === "" && fields.every(([, one]) => one.trim() === "");
  return putWord(operation, of, empty ? "" : joinProjection({ base, fields }));
}

export function withFiles(operation: Fields, { base }: { base: string }): Fields {
  const name = splitProjection(wordOf(operation.files))?.fields.find(([one]) => one === "name");
  return withFormula(operation, "files", "name", name?.[1] ?? "", base);
}

function listIn(steps: readonly Step[]): readonly Step[] | null {
  const last = steps.findLastIndex((step) => typeof step === "number");
  return last < 0 ? null : steps.slice(0, last);
}

/** Whether two targets are the same field. */
export function sameTarget(one: Target, other: Target): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What is looked at by a formula that stands behind a base, in a preview on its own. */
export function alone(base: string, formula: string): string {
  return base === "" ? formula : `${base}.(${formula})`;
}

export function valueAt(values: Json | undefined, name: string): Json | undefined {
  return isFields(values) ? values[name] : undefined;
}
