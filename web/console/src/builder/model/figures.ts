import type { FiguresAnswer } from "../api/figures.ts";
import { type Doc, ownerOf } from "./document.ts";

/** What became of people at one drawn step; a form's questions are counted with it. */
export type StepFigures = {
  /** Where people enter it, and all the steps it is to the engine. */
  entry: string;
  steps: readonly string[];
  entered: number;
  lost: number;
  seconds: number | null;
  misses: number;
  handedOff: number;
  /** Too few people to conclude anything. */
  few: boolean;
};

/** How many went from one drawn step to another. */
export type WayFigures = { from: readonly string[]; to: readonly string[]; sessions: number };

type Counted = FiguresAnswer["steps"][number];

export type Weak = FiguresAnswer["weak"][number] & { owner: string; entered: number };

export type Figures = {
  steps: ReadonlyMap<string, StepFigures>;
  ways: ReadonlyMap<string, WayFigures>;
  /** The most that any way was gone. */
  most: number;
  weak: readonly Weak[];
};

export function wayKey(from: string, to: string): string {
  return `${from}>${to}`;
}

/** The server's figures by the steps as they are drawn. */
export function figuresOf(answer: FiguresAnswer, doc: Doc): Figures {
  const parts = new Map<string, Counted[]>();
  for (const one of answer.steps) {
    const owner = ownerOf(doc, one.step);
    parts.set(owner, [...(parts.get(owner) ?? []), one]);
  }
  const steps = new Map([...parts].map(([owner, all]) => [owner, together(owner, all)]));
  const ways = new Map<string, WayFigures>();
  for (const { from, to, sessions } of answer.edges) {
    const [one, other] = [ownerOf(doc, from), ownerOf(doc, to)];
    if (one === other) continue;
    const known = ways.get(wayKey(one, other));
    ways.set(wayKey(one, other), {
      from: [...new Set([...(known?.from ?? []), from])],
      to: [...new Set([...(known?.to ?? []), to])],
      sessions: (known?.sessions ?? 0) + sessions,
    });
  }
  const entered = new Map(answer.steps.map((one) => [one.step, one.entered]));
  return {
    steps,
    ways,
    most: Math.max(0, ...[...ways.values()].map(({ sessions }) => sessions)),
    weak: answer.weak
      .map((one) => ({
        ...one,
        owner: ownerOf(doc, one.step),
        entered: entered.get(one.step) ?? 0,
      }))
      .sort((one, other) => other.lost - one.lost || other.share - one.share),
  };
}

function together(owner: string, all: readonly Counted[]): StepFigures {
  const widest = all.reduce((one, other) => (other.entered > one.entered ? other : one));
  const entry = all.find(({ step }) => step === owner) ?? widest;
  const sum = (of: (one: Counted) => number) => all.reduce((whole, one) => whole + of(one), 0);
  const timed = all.some(({ medianSeconds }) => medianSeconds !== null);
  return {
    entry: entry.step,
    steps: all.map(({ step }) => step),
    entered: entry.entered,
    lost: sum(({ lost }) => lost),
    seconds: timed ? sum(({ medianSeconds }) => medianSeconds ?? 0) : null,
    misses: sum(({ misses }) => misses),
    handedOff: sum(({ handedOff }) => handedOff),
    few: entry.few,
  };
}

export function lostShare({ entered, lost }: StepFigures): number {
  return entered === 0 ? 0 : lost / entered;
}

/** How much it hurts, for the tint: nothing is said of few people. */
export function painOf(step: StepFigures): "none" | "some" | "much" {
  if (step.few || step.lost === 0) return "none";
  const share = lostShare(step);
  return share >= 0.2 ? "much" : share >= 0.05 ? "some" : "none";
}

/** How wide a line is drawn: from 1.5 for nobody to 8 for the most used. */
export function widthOf(sessions: number, most: number): number {
  return most === 0 ? 1.5 : 1.5 + (6.5 * sessions) / most;
}

export function sameFigures(one: StepFigures | null, other: StepFigures | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.entry === other.entry &&
    one.steps.join() === other.steps.join() &&
    one.entered === other.entered &&
    one.lost === other.lost &&
    one.seconds === other.seconds &&
    one.misses === other.misses &&
    one.handedOff === other.handedOff
  );
}
