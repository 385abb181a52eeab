import { allSteps, type Doc } from "./document.ts";
import { tasksOf } from "./fakes.ts";
import { type Json, listOf, partsOf, wordOf } from "./json.ts";
import { kindOf } from "./kinds.ts";

/** What a scenario asks customers for, and whom and what it cannot do without. */
export type Needs = {
  asks: readonly Json[];
  contacts: readonly string[];
  teams: readonly string[];
  robots: readonly string[];
};

const asking = new Set(["ask", "quiz", "survey", "consent"]);

export function needsOf(whole: Doc): Needs {
  const steps = allSteps(whole);
  const asks = steps.flatMap((step): (Json | undefined)[] => {
    const kind = kindOf(step);
    if (kind === "form") return partsOf(step.fields).map(({ label, ask }) => label ?? ask);
    return kind && asking.has(kind) ? [step.label ?? step[kind]] : [];
  });
  const teams = [
    wordOf(whole.own.team),
    ...whole.chains.map(({ own }) => wordOf(own.team)),
    ...steps.map(({ team }) => wordOf(team)),
    ...steps.map(({ hours }) => wordOf(hours)),
  ];
  return {
    asks: asks.flatMap((one) => (one === undefined ? [] : [one])),
    contacts: [...new Set(steps.flatMap(({ contact }) => listOf(contact).map(wordOf)))],
    teams: [...new Set(teams)].filter((team) => team !== "" && team !== "any"),
    robots: tasksOf(whole),
  };
}
