import { same } from "./difference.ts";
import { type Chain, type Doc, find, type Step } from "./document.ts";
import { sameJson } from "./json.ts";

/** Two people's changes of one draft put together, and the steps that both changed differently. */
export function merged(
  base: Doc,
  mine: Doc,
  theirs: Doc,
  mineWins: boolean,
): { doc: Doc; clashes: string[] } {
  const clashes: string[] = [];
  const choose = (id: string): Step | null => {
    const old = find(base, id)?.step;
    const my = find(mine, id)?.step;
    const their = find(theirs, id)?.step;
    const iChanged = !same(old, my);
    const theyChanged = !same(old, their);
    if (iChanged && theyChanged && !same(my, their)) clashes.push(id);
    if (iChanged && theyChanged) return (mineWins ? my : their) ?? null;
    return (iChanged ? my : theyChanged ? their : (my ?? their)) ?? null;
  };
  const chains = names(mine, theirs).map((name) => chainOf(name, base, mine, theirs, choose));
  const own = sameJson(base.own, mine.own) ? theirs.own : mine.own;
  return { doc: { own, chains: chains.filter(({ steps }) => steps.length > 0) }, clashes };
}

function names(mine: Doc, theirs: Doc): string[] {
  const own = mine.chains.map(({ name }) => name);
  return [...own, ...theirs.chains.map(({ name }) => name).filter((name) => !own.includes(name))];
}

function chainOf(
  name: string,
  base: Doc,
  mine: Doc,
  theirs: Doc,
  choose: (id: string) => Step | null,
): Chain {
  const of = (whole: Doc) => whole.chains.find((chain) => chain.name === name);
  const my = of(mine);
  const their = of(theirs);
  const ids = my?.steps.map(({ id }) => id) ?? [];
  const order = [...ids];
  their?.steps.forEach(({ id }, at) => {
    if (order.includes(id) || find(mine, id)) return;
    const before = their.steps[at - 1]?.id;
    order.splice(before ? order.indexOf(before) + 1 : 0, 0, id);
  });
  const ownChanged = !sameJson(of(base)?.own, my?.own);
  const own = (ownChanged ? my?.own : their?.own) ?? my?.own ?? their?.own ?? {};
  const steps = order.flatMap((id) => choose(id) ?? []);
  return { name, own, steps };
}
