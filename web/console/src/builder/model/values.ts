import type { Robot } from "../api/scenarios.ts";
import { allSteps, type Doc, type Step } from "./document.ts";
import { type Fields, isFields, type Json, listOf, partsOf, wordOf } from "./json.ts";
import { kindOf } from "./kinds.ts";
import { type Language, say } from "./texts.ts";

/** @property answers what it can be, where only a choice is given */
export type Known = { name: string; label: string; answers?: readonly Answer[] };
export type Answer = { id: string; label: string };

const fromTheStart = {
  ru: {
    "contact.name": "Имя клиента",
    "organization.name": "Организация",
    "organization.inn": "ИНН организации",
    today: "Сегодня",
    language: "Язык клиента",
  },
  en: {
    "contact.name": "Customer’s name",
    "organization.name": "Organization",
    "organization.inn": "Organization’s INN",
    today: "Today",
    language: "Customer’s language",
  },
};

/** The values a scenario may know, with what people call them; no two are called the same. */
export function valuesOf(whole: Doc, language: Language, robots: readonly Robot[] = []): Known[] {
  const known = new Map<string, string>(Object.entries(fromTheStart[language]));
  for (const step of allSteps(whole))
    for (const { name, label } of keptBy(step)) known.set(name, say(label, language) || name);
  for (const { name, label } of givenByRobots(whole, robots))
    known.set(name, `${known.get(name.split(".")[0] ?? "")} · ${label}`);
  for (const path of pathsOf(whole)) if (!known.has(path)) known.set(path, nameOf(path, known));
  const taken = new Set<string>();
  const choices = answersOf(whole, language);
  return [...known].map(([name, wanted]) => {
    const label = taken.has(wanted) ? `${wanted} (${name})` : wanted;
    taken.add(label);
    const answers = choices.get(name);
    return answers ? { name, label, answers } : { name, label };
  });
}

/** What the questions that give a choice can be answered with. */
function answersOf(whole: Doc, language: Language): Map<string, Answer[]> {
  const found = new Map<string, Answer[]>();
  for (const step of allSteps(whole))
    for (const part of [step, ...partsOf(step.fields)]) {
      const choice = isFields(part.answer) ? partsOf(part.answer.choice) : [];
      if (choice.length > 0)
        found.set(
          wordOf(part.as),
          choice.map((one) => answer(one, language)),
        );
    }
  return found;
}

function answer(one: Fields, language: Language): Answer {
  const id = wordOf(one.id);
  return { id, label: say(one.label, language) || id };
}

/** The parts of robots' answers, as the authors of the robots have declared them. */
function givenByRobots(whole: Doc, robots: readonly Robot[]): Known[] {
  return allSteps(whole).flatMap((step) => {
    const kept = wordOf(step.as);
    if (kindOf(step) !== "robot" || kept === "") return [];
    const outputs = taskOf(wordOf(step.robot), robots)?.outputs ?? [];
    return outputs.map(({ name, title }) => ({ name: `${kept}.${name}`, label: title }));
  });
}

/** A robot's task by its name in a scenario: `accounting.vacation`. */
export function taskOf(
  name: string,
  robots: readonly Robot[],
): Robot["operations"][number] | undefined {
  const [robot, operation] = name.split(".");
  return robots
    .find((one) => one.robot === robot)
    ?.operations.find((one) => one.operation === operation);
}

/** What a step leaves behind: answers, a robot's result, a score, what it works out. */
export function keptBy(step: Step): { name: string; label: Json | undefined }[] {
  const own = (part: Fields) => ({ name: wordOf(part.as), label: part.label });
  const named = [own(step), ...partsOf(step.fields).map(own)];
  const contact = kindOf(step) === "contact" ? listOf(step.contact).map(wordOf) : [];
  const sets = isFields(step.set) ? Object.keys(step.set) : [];
  const score = kindOf(step) === "quiz" ? [wordOf(step.score) || "score"] : [];
  const asked = contact.map((field) => `contact${field.charAt(0).toUpperCase()}${field.slice(1)}`);
  const bare = [...asked, ...sets, ...score].map((name) => ({ name, label: undefined }));
  return [...named, ...bare].filter(({ name }) => name !== "");
}

function nameOf(path: string, known: ReadonlyMap<string, string>): string {
  const [first = "", ...rest] = path.split(".");
  return [known.get(first) ?? first, ...rest].join(" · ");
}

/** Properties of values that texts and conditions speak of already: `employee.daysLeft`. */
export function pathsOf(whole: Doc): Set<string> {
  const found = new Set<string>();
  const look = (value: Json) => {
    if (typeof value === "string")
      for (const [path] of value.matchAll(/\b[a-z]\w*(?:\.[a-zA-Z]\w*)+\b/g)) found.add(path);
    else if (value !== null && typeof value === "object") Object.values(value).forEach(look);
  };
  const names = new Set(allSteps(whole).flatMap((step) => keptBy(step).map(({ name }) => name)));
  for (const step of allSteps(whole)) look(step);
  return new Set([...found].filter((path) => names.has(path.split(".")[0] ?? "")));
}
