import type { Parser } from "../../api/parse.ts";
import { type Fields, fields, isFields, type Json, partsOf, put, wordOf } from "./json.ts";

export type Step = Fields & { readonly id: string };
export type Chain = {
  readonly name: string;
  readonly own: Fields;
  readonly steps: readonly Step[];
};
/** A scenario: what holds for all of it, and its chains in order. */
export type Doc = { readonly own: Fields; readonly chains: readonly Chain[] };

export const doc: Parser<Doc> = (value, path) => {
  const { chains, ...own } = fields(value, path);
  const entries = isFields(chains) ? Object.entries(chains) : [];
  return { own, chains: entries.map(([name, chain]) => chainOf(name, chain)) };
};

export function toJson({ own, chains }: Doc): Fields {
  const named = chains.map(({ name, own: mine, steps }) => [name, { ...mine, steps }] as const);
  return { ...own, chains: Object.fromEntries(named) };
}

function chainOf(name: string, chain: Json): Chain {
  const { steps, ...own } = isFields(chain) ? chain : { steps: chain };
  return {
    name,
    own,
    steps: partsOf(steps).map((step, at) => ({
      ...step,
      id: wordOf(step.id) || `${name}-${at + 1}`,
    })),
  };
}

export type Found = { chain: Chain; at: number; step: Step };

const indexes = new WeakMap<Doc, ReadonlyMap<string, Found>>();

export function indexOf(whole: Doc): ReadonlyMap<string, Found> {
  const known = indexes.get(whole);
  if (known) return known;
  const index = new Map<string, Found>();
  for (const chain of whole.chains)
    for (const [at, step] of chain.steps.entries()) index.set(step.id, { chain, at, step });
  indexes.set(whole, index);
  return index;
}

export function find(whole: Doc, id: string): Found | undefined {
  return indexOf(whole).get(id);
}

/** The step that a name belongs to: its own, or that of the form whose question it is. */
export function ownerOf(whole: Doc, id: string): string {
  const index = indexOf(whole);
  if (index.has(id)) return id;
  for (const step of allSteps(whole))
    if (partsOf(step.fields).some((field) => field.id === id)) return step.id;
  let at = id.lastIndexOf("-");
  while (at > 0 && !index.has(id.slice(0, at))) at = id.lastIndexOf("-", at - 1);
  return at > 0 ? id.slice(0, at) : id;
}

/** The step that a name leads to: a step's own, or a chain's first. */
export function landing(whole: Doc, target: string): string | null {
  if (target === "") return null;
  if (indexOf(whole).has(target)) return target;
  return whole.chains.find(({ name }) => name === target)?.steps[0]?.id ?? null;
}

export function allSteps(whole: Doc): Step[] {
  return whole.chains.flatMap(({ steps }) => steps);
}

export function startName(whole: Doc): string {
  return wordOf(whole.own.start);
}

export function afterName(whole: Doc): string {
  return wordOf(whole.own.after) || startName(whole);
}

/** The same scenario with a chain's steps changed; a chain without steps goes, unless it begins the conversation. */
export function withSteps(whole: Doc, name: string, steps: readonly Step[]): Doc {
  const stays = steps.length > 0 || name === startName(whole) || name === afterName(whole);
  const chains = whole.chains.flatMap((chain) =>
    chain.name !== name ? [chain] : stays ? [{ ...chain, steps }] : [],
  );
  return { ...whole, chains };
}

export function withChain(whole: Doc, chain: Chain): Doc {
  return { ...whole, chains: [...whole.chains, chain] };
}

export function withChainOwn(whole: Doc, name: string, key: string, value: Json | undefined): Doc {
  const chains = whole.chains.map((chain) =>
    chain.name === name ? { ...chain, own: put(chain.own, key, value) } : chain,
  );
  return { ...whole, chains };
}

export function withStep(whole: Doc, step: Step): Doc {
  const found = find(whole, step.id);
  if (!found) return whole;
  const steps = found.chain.steps.map((one) => (one.id === step.id ? step : one));
  return withSteps(whole, found.chain.name, steps);
}

export function freeName(whole: Doc, wanted: string): string {
  const taken = new Set([...indexOf(whole).keys(), ...whole.chains.map(({ name }) => name)]);
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++)
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
