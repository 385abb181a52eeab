import type { TFunction } from "i18next";
import { countWords, shareWords, timeWords } from "../../analytics/figureWords.ts";
import { lostShare, type StepFigures } from "../model/figures.ts";

export const stepMetrics = ["entered", "lost", "median", "misses", "handed-off"] as const;
export type StepMetric = (typeof stepMetrics)[number];

/** A step's number as it is read; nothing where there is nothing to tell. */
export function figureText(step: StepFigures, metric: StepMetric): string | null {
  switch (metric) {
    case "entered":
      return countWords(step.entered);
    case "lost":
      if (step.lost === 0) return null;
      return step.few
        ? countWords(step.lost)
        : `${countWords(step.lost)} (${shareWords(lostShare(step))})`;
    case "median":
      return step.seconds === null ? null : timeWords(step.seconds);
    case "misses":
      return step.misses === 0 ? null : countWords(step.misses);
    case "handed-off":
      return step.handedOff === 0 ? null : countWords(step.handedOff);
  }
}

/** What is counted, in a word or two. */
export function metricTitle(metric: string, t: TFunction<"builder">): string {
  switch (metric) {
    case "lost":
    case "median":
    case "misses":
    case "handed-off":
    case "completed":
    case "went":
      return t(`figures.${metric}`);
    default:
      return t("figures.entered");
  }
}

/** Which conversations are behind a step's number. */
export function behindStep({ entry, steps }: StepFigures, metric: StepMetric) {
  const whose = metric === "entered" || metric === "median" ? [entry] : steps;
  return { metric: metric === "median" ? "entered" : metric, steps: whose, next: [] };
}
