/** What a person can be called for, each with its own way of being told. */
export const noticeKinds = [
  "assigned",
  "waiting",
  "mention",
  "wake",
  "low-mark",
  "stalled",
  "other",
] as const;

export type NoticeKind = (typeof noticeKinds)[number];

export function kindOf(kind: string): NoticeKind {
  return noticeKinds.find((one) => one === kind) ?? "other";
}

/** What stays before the eyes until somebody reacts: a customer is unhappy, or nobody helps one. */
export function isUrgent({ kind }: { kind: string }): boolean {
  return kind === "low-mark" || kind === "stalled";
}
