import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useFigures } from "../figures/useFigures.ts";
import { changesOf } from "../model/difference.ts";
import { afterName, type Doc, landing, type Step, startName } from "../model/document.ts";
import { sameFigures } from "../model/figures.ts";
import { wordOf } from "../model/json.ts";
import { endsChain } from "../model/links.ts";
import { frameOf, pointOf } from "../model/place.ts";
import { say } from "../model/texts.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import type { FrameNode } from "./FrameNode.tsx";
import type { CardData, CardNode } from "./StepCard.tsx";
import { stepText } from "./stepTitle.ts";

export type CanvasNode = CardNode | FrameNode;

/** The drawing's nodes: a frame for each chain, a card for each step; what did not change stays the same object. */
export function useNodes(): CanvasNode[] {
  const { t } = useTranslation("builder");
  const { doc, language, problems, trace, values, robots, teams, compared } = useBuilder();
  const figures = useFigures();
  const kept = useRef(new Map<string, CardNode>());
  const marks = useMemo(
    () => new Map(compared ? changesOf(compared.doc, doc).map((one) => [one.id, one.kind]) : []),
    [compared, doc],
  );
  return useMemo(() => {
    const start = landing(doc, startName(doc));
    const lit = new Set(trace);
    const around = { doc, language, values, robots, teams };
    const after = doc.chains.find(({ name }) => name === afterName(doc));
    const afterTitle = after ? say(after.own.title, language) || after.name : "";
    const fresh = new Map<string, CardNode>();
    const card = (step: Step, whole: Doc, ghost: boolean): CardNode => {
      const count = (severity: string) =>
        problems.filter((one) => one.step === step.id && one.severity === severity).length;
      const data: CardData = {
        step,
        words: stepText(step, { ...around, doc: whole }, t),
        targets: "",
        language,
        errors: count("ERROR"),
        warnings: count("WARNING"),
        lit: lit.has(step.id),
        begins: step.id === start,
        change: ghost ? "removed" : (marks.get(step.id) ?? ""),
        figures: (!ghost && figures?.steps.get(step.id)) || null,
        after: endsChain(whole, step) && wordOf(whole.own.after) !== "" ? afterTitle : "",
      };
      const node = nodeOf(step, data, kept.current.get(step.id));
      fresh.set(step.id, node);
      return node;
    };
    const frames = doc.chains
      .filter(({ steps }) => steps.length > 0)
      .map((chain): FrameNode => {
        const { x, y, width, height } = frameOf(chain);
        return {
          id: `frame:${chain.name}`,
          type: "frame",
          position: { x, y },
          data: { title: say(chain.own.title, language) || chain.name, width, height },
          selectable: false,
          focusable: false,
          draggable: true,
          zIndex: -1,
        };
      });
    const cards = doc.chains.flatMap(({ steps }) => steps.map((step) => card(step, doc, false)));
    const gone = compared
      ? compared.doc.chains.flatMap(({ steps }) =>
          steps
            .filter(({ id }) => marks.get(id) === "removed")
            .map((step) => card(step, compared.doc, true)),
        )
      : [];
    kept.current = fresh;
    return [...frames, ...cards, ...gone];
  }, [doc, language, problems, trace, values, robots, teams, compared, marks, figures, t]);
}

function nodeOf(step: Step, data: CardData, old: CardNode | undefined): CardNode {
  if (old && sameData(old.data, data)) return old;
  return { id: step.id, type: "step", position: pointOf(step) ?? { x: 0, y: 0 }, data };
}

function sameData(one: CardData, other: CardData): boolean {
  return (
    one.step === other.step &&
    one.words === other.words &&
    one.language === other.language &&
    one.errors === other.errors &&
    one.warnings === other.warnings &&
    one.lit === other.lit &&
    one.begins === other.begins &&
    one.change === other.change &&
    one.after === other.after &&
    sameFigures(one.figures, other.figures)
  );
}
