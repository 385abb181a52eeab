import type { Step } from "../model/document.ts";
import { type Fields, fields, partsOf, wordOf } from "../model/json.ts";

const place = "otklik.builder.steps";

/** Copied steps outlive the page, so that they can be put into another scenario. */
export function keepCopied(steps: readonly Step[]): void {
  localStorage.setItem(place, JSON.stringify({ steps }));
}

export function copied(): Step[] {
  const kept = read();
  return partsOf(kept.steps).flatMap((step) =>
    wordOf(step.id) === "" ? [] : [{ ...step, id: wordOf(step.id) }],
  );
}

function read(): Fields {
  try {
    return fields(JSON.parse(localStorage.getItem(place) ?? "{}"), place);
  } catch {
    return {};
  }
}
