import type { Fake } from "../api/trials.ts";
import { allSteps, type Doc } from "./document.ts";
import { type Fields, isFields, type Json, partsOf, wordOf } from "./json.ts";
import { kindOf } from "./kinds.ts";
import { pathsOf } from "./values.ts";

/** The robots' tasks that a scenario calls. */
export function tasksOf(whole: Doc): string[] {
  const names = allSteps(whole)
    .filter((step) => kindOf(step) === "robot")
    .map((step) => wordOf(step.robot))
    .filter((name) => name !== "");
  return [...new Set(names)];
}

/** Made-up answers with all that the scenario later asks of them: lists of three, numbers of ten. */
export function fakeAnswers(whole: Doc, task: string): Fields {
  const answers: Record<string, Json> = {};
  const names = allSteps(whole)
    .filter((step) => wordOf(step.robot) === task)
    .map((step) => wordOf(step.as))
    .filter((name) => name !== "");
  for (const path of pathsOf(whole)) {
    const [first = "", property = ""] = path.split(".");
    if (names.includes(first) && property !== "") answers[property] = plain(property);
  }
  for (const { answer, as } of allSteps(whole).flatMap((one) => [one, ...partsOf(one.fields)])) {
    if (!isFields(answer)) continue;
    const [first = "", list = ""] = wordOf(answer.list ?? answer.person).split(".");
    if (names.includes(first) && list !== "") answers[list] = rows(whole, wordOf(as));
  }
  return answers;
}

function rows(whole: Doc, as: string): Json {
  const properties = [...pathsOf(whole)]
    .filter((path) => path.startsWith(`${as}.`))
    .map((path) => path.split(".")[1] ?? "")
    .filter((name) => name !== "" && name !== "id" && name !== "name");
  const people = ["Иванов Пётр", "Захарова Ольга", "Ким Олег"];
  return people.map((name, at) => ({
    id: `line-${at + 1}`,
    name,
    ...Object.fromEntries(properties.map((property) => [property, 14])),
  }));
}

function plain(property: string): Json {
  if (/name|title/i.test(property)) return "Пример";
  if (/date|start|end|until|payBy/i.test(property)) return "2026-12-01";
  if (/number|id$/i.test(property)) return "125";
  return 10;
}

export function fakeOf(whole: Doc, task: string, kind: Fake["kind"]): Fake {
  const answers = fakeAnswers(whole, task);
  if (kind === "refuses") return { kind, code: "refused", reason: "Система не приняла данные." };
  return kind === "fails" ? { kind } : { kind, answers };
}
