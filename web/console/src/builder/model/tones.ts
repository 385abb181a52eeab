const moods = ["negative", "neutral", "positive"] as const;
const yesOrNo = ["true", "false"] as const;

type Tone = {
  sign: "mood" | "urgent" | "profane" | "wantsPerson";
  answers: typeof moods | typeof yesOrNo;
};

/** How the customer's last message sounds, and what each of it can be. */
export const tones: ReadonlyMap<string, Tone> = new Map<string, Tone>([
  ["message.mood", { sign: "mood", answers: moods }],
  ["message.urgent", { sign: "urgent", answers: yesOrNo }],
  ["message.profane", { sign: "profane", answers: yesOrNo }],
  ["message.wantsPerson", { sign: "wantsPerson", answers: yesOrNo }],
]);
