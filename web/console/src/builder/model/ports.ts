import { afterName, type Chain, type Doc, landing, type Step } from "./document.ts";
import { type Fields, isFields, type Json, listOf, partsOf, put, wordOf } from "./json.ts";
import { kindOf } from "./kinds.ts";

export type PortName =
  | "next"
  | "item"
  | "then"
  | "else"
  | "open"
  | "closed"
  | "share"
  | "ru"
  | "en"
  | "attempts"
  | "refused"
  | "back"
  | "error"
  | "late"
  | "run"
  | "goto";

/**
 * A way out of a step. `next` leads on as the steps are written; any other is written at its path. An open one must
 * be led somewhere; a loose one leads nowhere until it is.
 */
export type Port = {
  key: string;
  name: PortName;
  path: readonly (string | number)[];
  label: Json | undefined;
  to: string;
  dashed: boolean;
  open: boolean;
  loose: boolean;
};

const next: Port = {
  key: "next",
  name: "next",
  path: [],
  label: undefined,
  to: "",
  dashed: false,
  open: false,
  loose: false,
};

function way(name: PortName, path: Port["path"], to: Json | undefined, more?: Partial<Port>): Port {
  return { ...next, key: path.join("."), name, path, to: wordOf(to), ...more };
}

const needed = (to: Json | undefined) => ({ open: wordOf(to) === "" });
const aside = { dashed: true, loose: true };

export function portsOf(step: Step): Port[] {
  switch (kindOf(step)) {
    case "menu":
      return partsOf(step.items).map(({ to, label }, at) => ({
        ...way("item", ["items", at, "to"], to, { label, ...needed(to) }),
        key: `items.${at}`,
      }));
    case "ask":
      return [next, ...tries(step, [])];
    case "form":
      return [next, ...partsOf(step.fields).flatMap((field, at) => tries(field, ["fields", at]))];
    case "consent":
      return [next, way("refused", ["refused"], step.refused, aside)];
    case "if":
    case "attempts":
      return [way("then", ["then"], step.then), way("else", ["else"], step.else, { dashed: true })];
    case "hours":
      return [
        way("open", ["open"], step.open),
        way("closed", ["closed"], step.closed, { dashed: true }),
      ];
    case "split":
      return partsOf(step.split).map(({ to, share }, at) =>
        way("share", ["split", at, "to"], to, { label: wordOf(share) }),
      );
    case "language": {
      const ways = isFields(step.language) ? step.language : {};
      return [way("ru", ["language", "ru"], ways.ru), way("en", ["language", "en"], ways.en)];
    }
    case "robot":
      return [next, ...backs(step.back), way("error", ["error"], step.error, aside)];
    case "await":
      return [next, way("late", ["late"], step.late, { dashed: true })];
    case "run":
      return [way("run", ["run"], step.run, needed(step.run)), next];
    case "goto":
      return [way("goto", ["goto"], step.goto, needed(step.goto))];
    case "handoff":
      return [way("closed", ["closed"], step.closed, aside)];
    case "end":
      return [];
    default:
      return [next];
  }
}

function tries(part: Fields, at: Port["path"]): Port[] {
  if (!isFields(part.attempts)) return [];
  const { most, then } = part.attempts;
  const more = { dashed: true, label: wordOf(most), ...needed(then) };
  return [way("attempts", [...at, "attempts", "then"], then, more)];
}

/** One way back for every refusal, or one for each code of it. */
function backs(back: Json | undefined): Port[] {
  if (!isFields(back)) return [way("back", ["back"], back, aside)];
  return Object.entries(back).map(([code, to]) =>
    way("back", ["back", code], to, { ...aside, label: code === "*" ? undefined : code }),
  );
}

/** Where the way out arrives when it names nothing: the step written next, or what follows a finished chain. */
export function onward(whole: Doc, chain: Chain, at: number): string | null {
  return chain.steps[at + 1]?.id ?? landing(whole, afterName(whole));
}

/** The same step with one of its ways out led elsewhere. */
export function led(step: Step, port: string, to: string): Step {
  const path = portsOf(step).find(({ key }) => key === port)?.path;
  if (!path || path.length === 0) return step;
  const target = to !== "" ? to : path[0] === kindOf(step) && path.length === 1 ? "" : undefined;
  const next = written(step, path, target);
  return isFields(next) ? { ...next, id: step.id } : step;
}

function written(whole: Json | undefined, path: Port["path"], value: Json | undefined): Json {
  const [key, ...rest] = path;
  if (typeof key === "number")
    return listOf(whole).map((one, at) => (at === key ? written(one, rest, value) : one));
  const fields = isFields(whole) ? whole : {};
  if (key === undefined) return fields;
  return put(fields, key, rest.length === 0 ? value : written(fields[key], rest, value));
}
