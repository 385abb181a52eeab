import { type Fields, isFields, isList, type Json, wordOf } from "../../builder/model/json.ts";
import { kindFrom } from "./kindFrom.ts";
import { fieldFrom } from "./names.ts";
import { type Given, putWord } from "./operation.ts";
import { everyPathOf, pathOf, type Step, seenFrom } from "./pick.ts";
import { type Field, joinProjection, type Projection, splitProjection } from "./projection.ts";

/** Which field a value chosen in the answer goes into; `new` makes one. */
export type Target =
  | { kind: "new" }
  | { kind: "output"; name: string }
  | { kind: "part"; of: "refusal" | "files"; name: string }
  | { kind: "files" };

/** The rows of what a task gives, with the way to the chosen value in one of them. */
export function pickedRow(
  rows: readonly Given[],
  base: string,
  target: Target & { kind: "new" | "output" },
  steps: readonly Step[],
  value: Json,
): Given[] {
  const filled = (row: Given): Given => {
    const many = row.type === "list" || (row.type === "" && isList(value));
    const path = seenFrom(base, many ? everyPathOf(steps) : pathOf(steps));
    return { ...row, formula: many ? `[${path}]` : path };
  };
  if (target.kind === "output")
    return rows.map((row) => (row.name === target.name ? filled(row) : row));
  const called = steps.findLast((step) => typeof step === "string") ?? "value";
  const name = fieldFrom(String(called), new Set(rows.map((row) => row.name)));
  const row = { name, type: kindFrom(value), required: false, ru: "", en: "", formula: "" };
  return [...rows, filled(row)];
}

/** The task with the way to the chosen value in what a refusal or a file is made of. */
export function pickedPart(
  operation: Fields,
  target: Target & { kind: "part" | "files" },
  steps: readonly Step[],
): Fields {
  if (target.kind === "files") return withFiles(operation, { base: everyPathOf(steps) });
  return withPart(operation, target.of, target.name, steps);
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
  const known = splitProjection(wordOf(operation[of])) ?? { base, fields: [] };
  return putWord(operation, of, partsText(partsWith(known, of, name, formula, base)));
}

export function partsWith(
  known: Projection,
  of: "refusal" | "files",
  name: string,
  formula: string,
  base: string,
): Projection {
  const names = of === "refusal" ? ["code", "message"] : ["name", "url"];
  const formulas = new Map(known.fields);
  formulas.set(name, formula);
  const all = [...new Set([...names, ...formulas.keys()])];
  return { base, fields: all.map((one): Field => [one, formulas.get(one) ?? ""]) };
}

/** Nothing at all when no formula is left. */
export function partsText(parts: Projection): string {
  const empty = parts.base === "" && parts.fields.every(([, one]) => one.trim() === "");
  return empty ? "" : joinProjection(parts);
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
