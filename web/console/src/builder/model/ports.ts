import { afterName, type Chain, type Doc, landing, type Step } from "./document.ts";
import { isFields, type Json, partsOf, put, wordOf } from "./json.ts";
import { kindOf } from "./kinds.ts";

/** A way out of a step. `next` leads on as the steps are written; any other names where it leads. */
export type Port = {
  key: string;
  label: Json | undefined;
  to: string;
  dashed: boolean;
  open: boolean;
};

const next: Port = { key: "next", label: undefined, to: "", dashed: false, open: false };

export function portsOf(step: Step): Port[] {
  switch (kindOf(step)) {
    case "menu":
      return partsOf(step.items).map((item, at) => ({
        key: `items.${at}`,
        label: item.label,
        to: wordOf(item.to),
        dashed: false,
        open: wordOf(item.to) === "",
      }));
    case "if":
      return [
        { ...next, key: "then", to: wordOf(step.then) },
        { ...next, key: "else", to: wordOf(step.else), dashed: true },
      ];
    case "robot":
      return [next, { ...next, key: "back", to: backOf(step.back), dashed: true }];
    case "goto":
      return [{ ...next, key: "goto", to: wordOf(step.goto), open: wordOf(step.goto) === "" }];
    case "handoff":
    case "end":
      return [];
    default:
      return [next];
  }
}

function backOf(back: Json | undefined): string {
  return isFields(back) ? wordOf(Object.values(back)[0]) : wordOf(back);
}

/** Where the way out arrives when it names nothing: the step written next, or what follows a finished chain. */
export function onward(whole: Doc, chain: Chain, at: number): string | null {
  return chain.steps[at + 1]?.id ?? landing(whole, afterName(whole));
}

/** The same step with one of its ways out led elsewhere. */
export function led(step: Step, port: string, to: string): Step {
  const target = to === "" ? undefined : to;
  if (!port.startsWith("items.")) return { ...put(step, port, target), id: step.id };
  const at = Number(port.slice("items.".length));
  const items = partsOf(step.items).map((item, place) =>
    place === at ? put(item, "to", target) : item,
  );
  return { ...step, items };
}
