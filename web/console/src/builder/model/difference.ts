import { allSteps, type Doc, find, type Step } from "./document.ts";
import { put, sameJson } from "./json.ts";

export type Change = {
  id: string;
  kind: "added" | "removed" | "changed";
  before?: Step;
  after?: Step;
};

/** The step without its place on the drawing: moving it changes nothing for customers. */
function bare(step: Step) {
  return put(step, "at", undefined);
}

export function same(one: Step | undefined, other: Step | undefined): boolean {
  if (!one || !other) return one === other;
  return one === other || sameJson(bare(one), bare(other));
}

/** What became of each step between two versions, in the order of the newer one. */
export function changesOf(before: Doc, after: Doc): Change[] {
  const changes: Change[] = [];
  for (const step of allSteps(after)) {
    const old = find(before, step.id)?.step;
    if (!old) changes.push({ id: step.id, kind: "added", after: step });
    else if (!same(old, step) || movedAway(before, after, step.id))
      changes.push({ id: step.id, kind: "changed", before: old, after: step });
  }
  for (const step of allSteps(before))
    if (!find(after, step.id)) changes.push({ id: step.id, kind: "removed", before: step });
  return changes;
}

function movedAway(before: Doc, after: Doc, id: string): boolean {
  return find(before, id)?.chain.name !== find(after, id)?.chain.name;
}

/** The keys of a step that differ. */
export function differing(before: Step, after: Step): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => key !== "at" && !sameJson(before[key], after[key]));
}
