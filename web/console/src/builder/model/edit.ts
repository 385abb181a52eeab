import { blankStep, blankTrigger } from "./blank.ts";
import {
  allSteps,
  type Chain,
  type Doc,
  find,
  freeName,
  indexOf,
  landing,
  type Step,
  withChain,
  withStep,
  withSteps,
} from "./document.ts";
import { partsOf, put, wordOf } from "./json.ts";
import { isTrigger, kindOf, type Piece } from "./kinds.ts";
import { heightOf, movedTo, type Point, pointOf, width } from "./place.ts";
import { led, portsOf } from "./ports.ts";

export type Made = { doc: Doc; id: string };

const gap = 40;

/** Puts a step behind another and moves those under it down. */
export function insertAfter(whole: Doc, after: string, step: Step): Doc {
  const found = find(whole, after);
  if (!found) return whole;
  const { chain, at } = found;
  const from = pointOf(found.step) ?? { x: 0, y: 0 };
  const own = movedTo(step, { x: from.x, y: from.y + heightOf(found.step) + gap });
  const room = heightOf(step) + gap;
  const behind = chain.steps.slice(at + 1).map((one) => lowered(one, from, room));
  return withSteps(whole, chain.name, [...chain.steps.slice(0, at + 1), own, ...behind]);
}

/** Puts a step in front of another, in its place on the drawing. */
export function insertBefore(whole: Doc, before: string, step: Step): Doc {
  const found = find(whole, before);
  if (!found) return whole;
  const { chain, at } = found;
  const { x, y } = pointOf(found.step) ?? { x: 0, y: 0 };
  const room = heightOf(step) + gap;
  const behind = chain.steps.slice(at).map((one) => lowered(one, { x, y: y - 1 }, room));
  const own = movedTo(step, { x, y });
  return withSteps(whole, chain.name, [...chain.steps.slice(0, at), own, ...behind]);
}

function lowered(step: Step, { x, y }: Point, room: number): Step {
  const own = pointOf(step);
  const under = own && own.y > y && Math.abs(own.x - x) < width;
  return own && under ? movedTo(step, { x: own.x, y: own.y + room }) : step;
}

/** A new step behind another, or what begins a branch as a branch of its own. */
export function addAfter(whole: Doc, piece: Piece, after: string, title = ""): Made {
  const chain = find(whole, after)?.chain.name;
  if (chain === undefined || isTrigger(piece)) return addAt(whole, piece, beside(whole), title);
  const step = blankStep(whole, piece, chain);
  return { doc: insertAfter(whole, after, step), id: step.id };
}

/** A new chain with this one step, or with a first message when the piece only says what begins it. */
export function addAt(whole: Doc, piece: Piece, at: Point, title: string): Made {
  const name = freeName(whole, "branch");
  const on = isTrigger(piece) ? { on: { [piece]: blankTrigger(piece) } } : {};
  const own = { title: { ru: title, en: title }, ...on };
  const bare = withChain(whole, { name, own, steps: [] });
  const step = movedTo(blankStep(bare, isTrigger(piece) ? "say" : piece, name), at);
  const chains = bare.chains.map((chain) =>
    chain.name === name ? { ...chain, steps: [step] } : chain,
  );
  return { doc: { ...bare, chains }, id: step.id };
}

/** Free ground at the right of everything. */
function beside(whole: Doc): Point {
  const points = allSteps(whole).flatMap((step) => pointOf(step) ?? []);
  if (points.length === 0) return { x: 0, y: 0 };
  return {
    x: Math.max(...points.map(({ x }) => x)) + width + 160,
    y: Math.min(...points.map(({ y }) => y)),
  };
}

/** The name by which a step is led to: its chain's if it is the first of it. */
export function nameOf(whole: Doc, id: string): string {
  const found = find(whole, id);
  return found && found.at === 0 ? found.chain.name : id;
}

/** Leads a way out to a step. A way that only follows the order gets a step that goes there. */
export function connect(whole: Doc, from: string, port: string, to: string): Doc {
  const found = find(whole, from);
  if (!found || !find(whole, to)) return whole;
  const target = nameOf(whole, to);
  if (port !== "next") return withStep(whole, led(found.step, port, target));
  const behind = found.chain.steps[found.at + 1];
  if (behind?.id === to) return whole;
  if (behind && kindOf(behind) === "goto") return withStep(whole, led(behind, "goto", target));
  const jump = { ...blankStep(whole, "goto", found.chain.name), goto: target };
  return insertAfter(whole, from, jump);
}

export function disconnect(whole: Doc, from: string, port: string): Doc {
  const found = find(whole, from);
  return found && port !== "next" ? withStep(whole, led(found.step, port, "")) : whole;
}

/** Takes steps away; what led to them leads to nothing, so that it is seen. */
export function removeSteps(whole: Doc, ids: ReadonlySet<string>): Doc {
  let left = whole;
  for (const chain of whole.chains)
    left = withSteps(
      left,
      chain.name,
      chain.steps.filter(({ id }) => !ids.has(id)),
    );
  return { ...left, chains: left.chains.map((chain) => loosened(left, chain)) };
}

function loosened(whole: Doc, chain: Chain): Chain {
  const steps = chain.steps.map((step) =>
    portsOf(step)
      .filter(({ to }) => to !== "" && landing(whole, to) === null)
      .reduce((one, { key }) => led(one, key, ""), step),
  );
  return { ...chain, steps };
}

/** Moves a step up or down among the steps of its chain. */
export function moveStep(whole: Doc, id: string, by: -1 | 1): Doc {
  const found = find(whole, id);
  const other = found?.chain.steps[found.at + by];
  if (!found || !other) return whole;
  const one = pointOf(found.step);
  const two = pointOf(other);
  const steps = found.chain.steps.map((step) => {
    if (step.id === id) return two ? movedTo(other, one ?? two) : other;
    if (step.id === other.id) return one ? movedTo(found.step, two ?? one) : found.step;
    return step;
  });
  return withSteps(whole, found.chain.name, steps);
}

/** Copies of steps behind another; whatever leads among them leads among the copies. */
export function pasteSteps(whole: Doc, steps: readonly Step[], after: string): Made {
  const names = new Map<string, string>();
  let target = whole;
  let last = after;
  for (const step of steps) {
    const id = freeName(target, step.id);
    names.set(step.id, id);
    target = insertAfter(target, last, { ...step, id });
    last = id;
  }
  for (const id of names.values()) {
    const step = find(target, id)?.step;
    if (step) target = withStep(target, renamed(target, step, names));
  }
  return { doc: target, id: last };
}

function renamed(whole: Doc, step: Step, names: ReadonlyMap<string, string>): Step {
  return portsOf(step)
    .filter(({ to }) => to !== "")
    .reduce((one, { key, to }) => {
      const name = names.get(to) ?? to;
      return led(one, key, landing(whole, name) ? name : "");
    }, step);
}

export function moveAll(whole: Doc, places: ReadonlyMap<string, Point>): Doc {
  const chains = whole.chains.map((chain) => ({
    ...chain,
    steps: chain.steps.map((step) => {
      const at = places.get(step.id);
      return at ? movedTo(step, at) : step;
    }),
  }));
  return { ...whole, chains };
}

/** A new item at the end of a menu. */
export function addItem(step: Step, ru: string, en: string): Step {
  return { ...step, items: [...partsOf(step.items), { label: { ru, en } }] };
}

export function isStart(whole: Doc, id: string): boolean {
  return landing(whole, wordOf(whole.own.start)) === id && indexOf(whole).has(id);
}

export function withNote(step: Step, note: string): Step {
  return { ...put(step, "note", note === "" ? undefined : note), id: step.id };
}
