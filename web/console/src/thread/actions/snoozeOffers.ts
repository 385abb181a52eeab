export type SnoozeOffer = { name: "hour" | "evening" | "tomorrow" | "monday"; at: Date };

/** Moments one is likely to want: only those still ahead. */
export function snoozeOffers(now: Date): SnoozeOffer[] {
  const offers: SnoozeOffer[] = [
    { name: "hour", at: new Date(now.getTime() + 3_600_000) },
    { name: "evening", at: dayAt(now, 0, 16) },
    { name: "tomorrow", at: dayAt(now, 1, 9) },
    { name: "monday", at: dayAt(now, (8 - now.getDay()) % 7 || 7, 9) },
  ];
  const soon = now.getTime() + 5_400_000;
  return offers.filter(({ name, at }) => name !== "evening" || at.getTime() > soon);
}

function dayAt(now: Date, days: number, hour: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
}
