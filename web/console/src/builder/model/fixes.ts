import type { Finding } from "../api/scenarios.ts";
import { allSteps, type Doc, find, type Step, withStep } from "./document.ts";
import { addAt, connect, removeSteps } from "./edit.ts";
import { isFields, isList, type Json } from "./json.ts";
import { kindOf } from "./kinds.ts";
import { mended } from "./patch.ts";
import { placed, pointOf } from "./place.ts";
import { portsOf } from "./ports.ts";

export type Fix = {
  name: "open-port" | "unreachable" | "no-translation" | "proposed";
  mend: (whole: Doc) => Doc;
};

/** What one click can do about a problem, if anything. */
export function fixOf({ code, step: id, fix }: Finding): Fix | null {
  if (id === null) return null;
  switch (code) {
    case "open-port":
      return { name: code, mend: (whole) => toPeople(whole, id) };
    case "unreachable":
      return { name: code, mend: (whole) => removeSteps(whole, new Set([id])) };
    case "no-translation":
      return { name: code, mend: (whole) => translated(whole, id) };
    default:
      return fix.length > 0 ? { name: "proposed", mend: (whole) => mended(whole, fix) } : null;
  }
}

/** Leads every open way out of a step to the scenario's handoff; one is made if there is none. */
function toPeople(whole: Doc, id: string): Doc {
  const step = find(whole, id)?.step;
  if (!step) return whole;
  const there = allSteps(whole).find((one) => kindOf(one) === "handoff")?.id;
  const { x, y } = pointOf(step) ?? { x: 0, y: 0 };
  const made = there
    ? { doc: whole, id: there }
    : addAt(whole, "handoff", { x: x + 400, y }, "Специалист");
  return portsOf(step)
    .filter(({ open }) => open)
    .reduce((one, { key }) => connect(one, id, key, made.id), placed(made.doc));
}

function translated(whole: Doc, id: string): Doc {
  const step = find(whole, id)?.step;
  if (!step) return whole;
  const filled: [string, Json][] = Object.entries(step).map(([key, one]) => [key, both(one)]);
  const copy: Step = { ...Object.fromEntries(filled), id };
  return withStep(whole, copy);
}

function both(value: Json): Json {
  if (isList(value)) return value.map(both);
  if (!isFields(value)) return value;
  const keys = Object.keys(value);
  const { ru, en } = value;
  if (keys.length > 0 && keys.every((key) => key === "ru" || key === "en"))
    return { ru: ru || en || "", en: en || ru || "" };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, both(one)]));
}
