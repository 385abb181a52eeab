import type { TFunction } from "i18next";

const named = [
  "conversations",
  "conversations-bot",
  "conversations-people",
  "conversations-silent",
  "spam",
  "went-on",
  "straight",
  "left",
  "chain-entered",
  "chain-completed",
  "chain-dropped",
  "handed-off",
  "first-response",
  "waiting",
  "unanswered",
  "resolution",
  "resolution-bot",
  "resolution-people",
  "part-bot",
  "part-queue",
  "part-person",
  "csat",
  "rated",
] as const;

export function metricName(key: string, t: TFunction): string {
  const known = named.find((one) => one === key);
  return known ? t(`metric.${known}`) : key;
}
