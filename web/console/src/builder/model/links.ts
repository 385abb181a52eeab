import { type Doc, find, landing, type Step } from "./document.ts";
import { kindOf } from "./kinds.ts";
import { portsOf } from "./ports.ts";

/** A line of the drawing. One that only follows the order of the steps is `plain`. */
export type Link = {
  id: string;
  from: string;
  port: string;
  to: string;
  dashed: boolean;
  plain: boolean;
};

export function linksOf(whole: Doc): Link[] {
  const links: Link[] = [];
  for (const chain of whole.chains)
    chain.steps.forEach((step, at) => {
      for (const port of portsOf(step)) {
        const after = chain.steps[at + 1]?.id;
        const named = port.to !== "" ? landing(whole, port.to) : null;
        const follows = port.to === "" && !port.open && !port.loose;
        const to = named ?? (follows ? (after ?? null) : null);
        if (to === null) continue;
        links.push({
          id: `${step.id}:${port.key}`,
          from: step.id,
          port: port.key,
          to,
          dashed: port.dashed,
          plain: named === null,
        });
      }
    });
  return links;
}

/** Whether the conversation goes on with the common end of chains after this step. */
export function endsChain(whole: Doc, step: Step): boolean {
  const found = find(whole, step.id);
  if (!found || found.at < found.chain.steps.length - 1) return false;
  const kind = kindOf(step);
  return kind !== "handoff" && kind !== "end" && kind !== "goto" && kind !== "menu";
}
