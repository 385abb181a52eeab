import type { TFunction } from "i18next";
import type { Robot } from "../api/scenarios.ts";
import { sentenceOf } from "../model/condition.ts";
import { type Doc, find, landing, type Step } from "../model/document.ts";
import { isFields, listOf, partsOf, wordOf } from "../model/json.ts";
import { kindOf } from "../model/kinds.ts";
import { spanOf } from "../model/span.ts";
import { type Language, say } from "../model/texts.ts";
import type { Known } from "../model/values.ts";
import type { Team } from "../state/BuilderContext.ts";

type T = TFunction<"builder">;
type Around = {
  doc: Doc;
  language: Language;
  values: readonly Known[];
  robots: readonly Robot[];
  teams: readonly Team[];
};

/** What a step does, in one line. */
export function stepTitle(step: Step, around: Around, t: T): string {
  const kind = kindOf(step) ?? "unknown";
  return stepText(step, around, t) || t(`kind.${kind}`);
}

/** The words of a step as its card shows them. */
export function stepText(step: Step, around: Around, t: T): string {
  const { language } = around;
  const kind = kindOf(step);
  switch (kind) {
    case null:
      return "";
    case "if":
      return conditionWords(wordOf(step.if), around, t);
    case "set":
      return isFields(step.set)
        ? Object.keys(step.set)
            .map((name) => labelOf(name, around))
            .join(", ")
        : "";
    case "robot":
      return taskName(wordOf(step.robot), around.robots);
    case "goto":
    case "run":
      return placeName(wordOf(step[kind]), around, t);
    case "end":
      return say(step.text, language) || t(`field.${endOf(step)}`);
    case "file":
      return (isFields(step.file) && wordOf(step.file.name)) || say(step.text, language);
    case "contact":
      return contactWords(step, t);
    case "hours":
      return teamName(wordOf(step.hours), around, t);
    case "attempts":
      return t("card.attempts", { most: wordOf(step.attempts) });
    case "split":
      return partsOf(step.split)
        .map(({ share }) => `${wordOf(share)} %`)
        .join(" / ");
    case "language":
      return "";
    case "tag":
      return listOf(step.tag).map(wordOf).join(", ");
    case "wait": {
      const { amount, unit } = spanOf(wordOf(step.wait));
      return t(`span.${unit}`, { count: amount });
    }
    case "await":
      return wordOf(step.await);
    default:
      return say(step[kind], language);
  }
}

function contactWords(step: Step, t: T): string {
  const asked = (["name", "phone", "email"] as const).filter((field) =>
    listOf(step.contact).includes(field),
  );
  return asked.map((field) => t(`contact.${field}`)).join(", ");
}

function teamName(key: string, { teams }: Around, t: T): string {
  if (key === "any") return t("field.company");
  return teams.find((team) => team.key === key)?.name ?? key;
}

/** What people call a robot's task; its name in the file when nobody knows it. */
export function taskName(task: string, robots: readonly Robot[]): string {
  for (const { robot, title, operations } of robots)
    for (const one of operations)
      if (`${robot}.${one.operation}` === task) return `${title}: ${one.title}`;
  return task;
}

function endOf(step: Step): "resolved" | "unresolved" {
  return step.end === "unresolved" ? "unresolved" : "resolved";
}

/** What people call the place that a name leads to. */
export function placeName(target: string, around: Around, t: T): string {
  const { doc, language } = around;
  if (target === "") return t("openPort");
  const chain = doc.chains.find(({ name }) => name === target);
  if (chain) return say(chain.own.title, language) || chain.name;
  const id = landing(doc, target);
  const step = id === null ? undefined : find(doc, id)?.step;
  return step ? stepTitle(step, around, t) : target;
}

function labelOf(name: string, { values }: Pick<Around, "values">): string {
  return values.find((value) => value.name === name)?.label ?? name;
}

type Knowing = Pick<Around, "values">;

function answerOf(left: string, right: string, around: Knowing, t: T): string {
  const answers = around.values.find(({ name }) => name === left)?.answers;
  const answer = answers?.find(({ id }) => id === right)?.label;
  return answer ? t("condition.answer", { answer }) : labelOf(right, around);
}

export function conditionWords(text: string, around: Knowing, t: T): string {
  const sentence = sentenceOf(text);
  if (!sentence) return text;
  return sentence.parts
    .map(({ left, sign, right }) =>
      [labelOf(left, around), t(`sign.${sign}`), answerOf(left, right, around, t)]
        .filter((word) => word !== "")
        .join(" "),
    )
    .join(sentence.join === "&&" ? "; " : " / ");
}
