const warning = 2 * 60_000;

type Known = {
  /** When the server said so, and until when it would last without use. */
  toldAt: number;
  expiresAt: number;
  usedAt: number;
};

/** When the session ends, if that is so soon that one has to be told; null otherwise. */
export function sessionEnd({ toldAt, expiresAt, usedAt }: Known, now: number): number | null {
  const end = expiresAt + Math.max(0, usedAt - toldAt);
  return end > now && end - now <= warning ? end : null;
}
