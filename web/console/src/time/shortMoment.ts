import { dayOfYear, hour, shortDay, weekday } from "./clock.ts";

const oneDay = 86_400_000;

/** A moment as a list shows it: the hour today, the weekday this week, else the date. */
export function shortMoment(at: string, now: Date): string {
  const then = new Date(at);
  if (then.toDateString() === now.toDateString()) return hour(then);
  const age = now.getTime() - then.getTime();
  if (age >= 0 && age < 6 * oneDay) return `${weekday(then)} ${hour(then)}`;
  return then.getFullYear() === now.getFullYear() ? shortDay(then) : dayOfYear(then);
}
