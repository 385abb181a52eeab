/** What a person can be called for, each with its own way of being told. */
export const noticeKinds = ["assigned", "waiting", "mention", "low-mark", "other"] as const;

export type NoticeKind = (typeof noticeKinds)[number];

export function kindOf(kind: string): NoticeKind {
  return noticeKinds.find((one) => one === kind) ?? "other";
}
