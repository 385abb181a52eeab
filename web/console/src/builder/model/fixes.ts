import type { Finding } from "../api/scenarios.ts";
import { blankStep } from "./blank.ts";
import { allSteps, type Doc, find, landing, type Step, withStep } from "./document.ts";
import { addAt, connect, insertBefore, removeSteps } from "./edit.ts";
import { isFields, isList, type Json, partsOf, put } from "./json.ts";
import { kindOf } from "./kinds.ts";
import { mended } from "./patch.ts";
import { placed, pointOf } from "./place.ts";
import { type Port, portsOf } from "./ports.ts";
import { textsOf } from "./texts.ts";

const own = [
  "open-port",
  "deleted-target",
  "robot-without-error",
  "unreachable",
  "no-translation",
  "personal-before-consent",
  "no-team",
  "no-person",
  "many-messages",
] as const;
type Own = (typeof own)[number];

export type Fix = { name: Own | "proposed"; mend: (whole: Doc) => Doc };

const mends: Record<Own, (whole: Doc, step: Step) => Doc | null> = {
  "open-port": (whole, step) => toPeople(whole, step, ({ open }) => open),
  "deleted-target": (whole, step) =>
    toPeople(whole, step, ({ to }) => to !== "" && landing(whole, to) === null),
  "robot-without-error": (whole, step) => toPeople(whole, step, ({ key }) => key === "error"),
  unreachable: (whole, { id }) => removeSteps(whole, new Set([id])),
  "no-translation": translated,
  "personal-before-consent": (whole, step) =>
    insertBefore(whole, step.id, blankStep(whole, "consent", "consent")),
  "no-team": (whole, step) => withStep(whole, { ...put(step, "team", undefined), id: step.id }),
  "no-person": withPerson,
  "many-messages": joined,
};

/** What one click can do about a problem, if anything: what the server proposes, else what is usual. */
export function fixOf(whole: Doc, { code, step: id, fix }: Finding): Fix | null {
  const name = own.find((one) => one === code);
  if (fix.length > 0 && name !== "unreachable")
    return { name: "proposed", mend: (now) => mended(now, fix) };
  const step = id === null ? undefined : find(whole, id)?.step;
  if (!name || !step || mends[name](whole, step) === null) return null;
  return { name, mend: (now) => mends[name](now, find(now, step.id)?.step ?? step) ?? now };
}

/** Leads ways out of a step to the scenario's handoff; one is made if there is none. */
function toPeople(whole: Doc, step: Step, which: (port: Port) => boolean): Doc | null {
  const ports = portsOf(step).filter(which);
  if (ports.length === 0) return null;
  const there = allSteps(whole).find((one) => kindOf(one) === "handoff")?.id;
  const made = there
    ? { doc: whole, id: there }
    : addAt(whole, "handoff", right(step), "Специалист");
  return ports.reduce((one, { key }) => connect(one, step.id, key, made.id), placed(made.doc));
}

function right(step: Step) {
  const { x, y } = pointOf(step) ?? { x: 0, y: 0 };
  return { x: x + 400, y };
}

/** A menu gets a button that calls a person. */
function withPerson(whole: Doc, step: Step): Doc | null {
  if (kindOf(step) !== "menu") return null;
  const items = partsOf(step.items);
  const label = { ru: "Позвать специалиста", en: "Get a specialist" };
  const next = withStep(whole, { ...step, items: [...items, { label }] });
  const longer = find(next, step.id)?.step;
  return longer ? toPeople(next, longer, ({ key }) => key === `items.${items.length}`) : null;
}

/** Two messages in a row become one. */
function joined(whole: Doc, step: Step): Doc | null {
  const found = find(whole, step.id);
  const before = found?.chain.steps[found.at - 1];
  if (!before || kindOf(before) !== "say" || kindOf(step) !== "say") return null;
  const one = textsOf(before.say);
  const other = textsOf(step.say);
  const say = { ru: `${one.ru}\n\n${other.ru}`, en: `${one.en}\n\n${other.en}` };
  return removeSteps(withStep(whole, { ...before, say }), new Set([step.id]));
}

function translated(whole: Doc, step: Step): Doc {
  const filled: [string, Json][] = Object.entries(step).map(([key, one]) => [key, both(one)]);
  return withStep(whole, { ...Object.fromEntries(filled), id: step.id });
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
