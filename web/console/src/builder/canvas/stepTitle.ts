import type { TFunction } from "i18next";
import { sentenceOf } from "../model/condition.ts";
import { type Doc, find, landing, type Step } from "../model/document.ts";
import { isFields, wordOf } from "../model/json.ts";
import { kindOf } from "../model/kinds.ts";
import { type Language, say } from "../model/texts.ts";
import type { Known } from "../model/values.ts";

type T = TFunction<"builder">;
type Around = { doc: Doc; language: Language; values: readonly Known[] };

/** What a step does, in one line. */
export function stepTitle(step: Step, around: Around, t: T): string {
  const kind = kindOf(step) ?? "unknown";
  return stepText(step, around, t) || t(`kind.${kind}`);
}

/** The words of a step as its card shows them. */
export function stepText(step: Step, around: Around, t: T): string {
  const kind = kindOf(step);
  switch (kind) {
    case null:
      return "";
    case "if":
      return conditionWords(wordOf(step.if), around, t);
    case "set":
      return isFields(step.set) ? Object.keys(step.set).join(", ") : "";
    case "robot":
      return wordOf(step.robot);
    case "goto":
      return placeName(wordOf(step.goto), around, t);
    case "end":
      return say(step.text, around.language) || t(`field.${endOf(step)}`);
    default:
      return say(step[kind], around.language);
  }
}

function endOf(step: Step): "resolved" | "unresolved" {
  return step.end === "unresolved" ? "unresolved" : "resolved";
}

/** What people call the place that a name leads to. */
export function placeName(target: string, { doc, language, values }: Around, t: T): string {
  if (target === "") return t("openPort");
  const chain = doc.chains.find(({ name }) => name === target);
  if (chain) return say(chain.own.title, language) || chain.name;
  const id = landing(doc, target);
  const step = id === null ? undefined : find(doc, id)?.step;
  return step ? stepTitle(step, { doc, language, values }, t) : target;
}

export function conditionWords(text: string, { values }: Around, t: T): string {
  const sentence = sentenceOf(text);
  if (!sentence) return text;
  const label = (name: string) => values.find((value) => value.name === name)?.label ?? name;
  return sentence.parts
    .map(({ left, sign, right }) =>
      [label(left), t(`sign.${sign}`), label(right)].filter((word) => word !== "").join(" "),
    )
    .join(sentence.join === "&&" ? "; " : " / ");
}
