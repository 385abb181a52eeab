import { graphlib, layout } from "@dagrejs/dagre";
import { isRecord } from "../../api/parse.ts";
import { type Chain, type Doc, find, type Step } from "./document.ts";
import { isFields, type Json } from "./json.ts";
import { kindOf } from "./kinds.ts";
import { linksOf } from "./links.ts";
import { portsOf } from "./ports.ts";
import { say } from "./texts.ts";

export type Point = { x: number; y: number };

export const width = 248;
export const grid = 8;
const gap = 40;
const head = 36;
const row = 28;
const line = 18;
const inFrame = { x: 24, y: 48 };

export function pointOf(step: Step): Point | null {
  const at: Json | undefined = step.at;
  if (!isFields(at) || typeof at.x !== "number" || typeof at.y !== "number") return null;
  return { x: at.x, y: at.y };
}

/** How many lines of the preview a text takes on the card, three at the most. */
export function linesOf(step: Step): number {
  const kind = kindOf(step);
  const text = kind ? say(step[kind], "ru") : "";
  return Math.max(1, Math.min(3, Math.ceil(text.length / 30)));
}

export function heightOf(step: Step): number {
  const rows = portsOf(step).filter(({ key }) => key !== "next" && key !== "goto").length;
  return snap(head + 16 + linesOf(step) * line + rows * row + (rows > 0 ? 8 : 0));
}

export function snap(value: number): number {
  return Math.round(value / grid) * grid;
}

export function movedTo(step: Step, { x, y }: Point): Step {
  return { ...step, at: { x: snap(x), y: snap(y) } };
}

/** The steps of each chain under one another, the chains from left to right as they lead on. */
export function arrange(whole: Doc): Doc {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "LR", nodesep: 48, ranksep: 112, align: "UL" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const chain of whole.chains)
    graph.setNode(chain.name, { width: width + inFrame.x * 2, height: tall(chain) });
  for (const { from, to } of linksOf(whole)) {
    const one = find(whole, from)?.chain.name;
    const other = find(whole, to)?.chain.name;
    if (one && other && one !== other) graph.setEdge(one, other);
  }
  layout(graph);
  return { ...whole, chains: whole.chains.map((chain) => column(chain, corner(graph, chain))) };
}

function corner(graph: InstanceType<typeof graphlib.Graph>, chain: Chain): Point {
  const { x, y } = middle(graph.node(chain.name));
  return {
    x: x - width / 2,
    y: y - tall(chain) / 2 + inFrame.y,
  };
}

function middle(node: unknown): Point {
  if (!isRecord(node) || typeof node.x !== "number" || typeof node.y !== "number")
    return { x: 0, y: 0 };
  return { x: node.x, y: node.y };
}

function tall({ steps }: Chain): number {
  return inFrame.y + inFrame.x + steps.reduce((sum, step) => sum + heightOf(step) + gap, -gap);
}

function column(chain: Chain, { x, y }: Point): Chain {
  let down = y;
  const steps = chain.steps.map((step) => {
    const placed = movedTo(step, { x, y: down });
    down += heightOf(step) + gap;
    return placed;
  });
  return { ...chain, steps };
}

/** Every step gets a place: all are arranged anew when none has one, else those without follow the step before. */
export function placed(whole: Doc): Doc {
  const steps = whole.chains.flatMap((chain) => chain.steps);
  if (steps.every((step) => pointOf(step))) return whole;
  if (!steps.some((step) => pointOf(step))) return arrange(whole);
  const bottom = Math.max(...steps.map((step) => (pointOf(step)?.y ?? 0) + heightOf(step)));
  return {
    ...whole,
    chains: whole.chains.map((chain) => {
      let before: Point = { x: 0, y: bottom + 160 };
      const all = chain.steps.map((step) => {
        const own = movedTo(step, pointOf(step) ?? before);
        const { x, y } = pointOf(own) ?? before;
        before = { x, y: y + heightOf(own) + gap };
        return own;
      });
      return { ...chain, steps: all };
    }),
  };
}

/** The ground a chain stands on. */
export function frameOf({ steps }: Chain): { x: number; y: number; width: number; height: number } {
  const points = steps.map((step) => ({ step, ...(pointOf(step) ?? { x: 0, y: 0 }) }));
  const left = Math.min(...points.map(({ x }) => x)) - inFrame.x;
  const top = Math.min(...points.map(({ y }) => y)) - inFrame.y;
  const right = Math.max(...points.map(({ x }) => x)) + width + inFrame.x;
  const low = Math.max(...points.map(({ y, step }) => y + heightOf(step))) + inFrame.x;
  return { x: left, y: top, width: right - left, height: low - top };
}
