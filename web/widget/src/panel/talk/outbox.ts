import type { FileCard, Press } from "@otklik/shared/entry";

/** What became of a message: not sent yet, on its way, or refused by the server. */
export type Fate = "waiting" | "sending" | "refused";

/** Something the customer said that the server has not confirmed. */
export type Pending = {
  clientId: string;
  at: string;
  text: string;
  press?: Press;
  files: FileCard[];
  fate: Fate;
  /** The server's reason for refusing. */
  why?: string;
};

export type Outbox = readonly Pending[];

/** Beyond this nothing more is queued, and the text stays in the field. */
const MOST_MESSAGES = 50;
const MOST_CHARACTERS = 100_000;

export function hasRoom(outbox: Outbox, text: string): boolean {
  const length = outbox.reduce((sum, pending) => sum + pending.text.length, text.length);
  return outbox.length < MOST_MESSAGES && length <= MOST_CHARACTERS;
}

export function withFate(outbox: Outbox, clientId: string, fate: Fate, why?: string): Outbox {
  const told = why === undefined ? {} : { why };
  return outbox.map((one) => (one.clientId === clientId ? { ...one, fate, ...told } : one));
}

/** When the line breaks, what was on its way waits again: sending twice is harmless. */
export function recalled(outbox: Outbox): Outbox {
  if (!outbox.some(({ fate }) => fate === "sending")) return outbox;
  return outbox.map((one) => (one.fate === "sending" ? { ...one, fate: "waiting" } : one));
}

/** The same object when nothing falls out. */
export function without(outbox: Outbox, gone: ReadonlySet<string>): Outbox {
  const left = outbox.filter((one) => !gone.has(one.clientId));
  return left.length < outbox.length ? left : outbox;
}

/** The request body for the server: exactly one of text and press, files beside the text. */
export function outgoing({ clientId, text, press, files }: Pending): object {
  if (press) return { clientId, press: { ...press, label: text } };
  return {
    clientId,
    ...(text && { text }),
    ...(files.length > 0 && { files: files.map((file) => file.id) }),
  };
}
