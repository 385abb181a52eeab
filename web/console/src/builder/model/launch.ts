import type { Launch } from "../api/scenarios.ts";

export const shares = [100, 50, 25, 5] as const;

/** What an author has chosen: an hour as the clock on the wall shows it, none for now. */
export type Wish = { hour: string; share: number };

/** What the server is asked for; nothing if the hour has passed or is not one. */
export function launchOf({ hour, share }: Wish, now: Date): Launch | null {
  const part = share === 100 ? {} : { share };
  if (hour === "") return part;
  const at = new Date(hour);
  if (Number.isNaN(at.getTime()) || at <= now) return null;
  return { ...part, at: at.toISOString() };
}

/** The next whole hour, as a field of date and hour takes it. */
export function nextHour(now: Date): string {
  const at = new Date(now.getTime() + 3_600_000);
  const two = (n: number) => String(n).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:00`;
}
