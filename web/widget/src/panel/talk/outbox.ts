import type { FileCard, Press } from "@otklik/shared/entry";

/** What became of a message on its way: not sent yet, on its way, or refused by the server. */
export type Fate = { kind: "waiting" } | { kind: "sending" } | { kind: "refused"; why?: string };

/** Something the customer said that the server has not confirmed. */
export type Pending = {
  clientId: string;
  at: string;
  text: string;
  press?: Press;
  files: readonly FileCard[];
  fate: Fate;
};

/** Beyond this nothing more is queued, and the text stays in the field. */
const MOST_MESSAGES = 50;
const MOST_CHARACTERS = 100_000;

export function hasRoom(outbox: readonly Pending[], text: string): boolean {
  const length = outbox.reduce((sum, pending) => sum + pending.text.length, text.length);
  return outbox.length < MOST_MESSAGES && length <= MOST_CHARACTERS;
}

export function withFate(
  outbox: readonly Pending[],
  clientId: string,
  fate: Fate,
): readonly Pending[] {
  return outbox.map((pending) => (pending.clientId === clientId ? { ...pending, fate } : pending));
}

/** When the line breaks, what was on its way waits again: sending twice is harmless. */
export function recalled(outbox: readonly Pending[]): readonly Pending[] {
  if (!outbox.some((pending) => pending.fate.kind === "sending")) return outbox;
  return outbox.map((pending) =>
    pending.fate.kind === "sending" ? { ...pending, fate: { kind: "waiting" } } : pending,
  );
}

/** The request body for the server: exactly one of text and press, files beside the text. */
export function outgoing({ clientId, text, press, files }: Pending): object {
  if (press) return { clientId, press };
  return {
    clientId,
    ...(text && { text }),
    ...(files.length > 0 && { files: files.map((file) => file.id) }),
  };
}
