import type { Entry } from "../api/entry.ts";

const LONGEST_TITLE = 140;

/** The article a conversation could become: its first question, and what our people answered. */
export function proposalOf(entries: readonly Entry[]): { title: string; text: string } | null {
  const messages = entries.flatMap((entry) =>
    entry.kind === "message" && entry.pressed === null && entry.text
      ? [{ by: entry.author.kind, text: entry.text }]
      : [],
  );
  const question = messages.find(({ by, text }) => by === "contact" && text.includes(" "));
  const answers = messages.filter(({ by }) => by === "operator").map(({ text }) => text);
  if (!question || answers.length === 0) return null;
  const title = question.text.replaceAll(/\s+/g, " ").trim();
  return {
    title: title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title,
    text: answers.join("\n"),
  };
}
