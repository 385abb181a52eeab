import type { TFunction } from "i18next";

const codes = [
  "wrong-set-up",
  "not-allowed",
  "not-signed-in",
  "unreachable",
  "no-answer",
  "broken",
  "bad-answer",
  "too-large",
  "paused",
  "nobody-decided",
] as const;

/** Why a task failed, as a sentence; what is not known yet is shown as it is called. */
export function failureWords(code: string, t: TFunction<"robots">): string {
  const known = codes.find((one) => one === code);
  return known ? t(`failure_${known}`) : code;
}
