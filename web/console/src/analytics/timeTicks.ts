import { ticks } from "./ticks.ts";

const steps = [1, 60, 3_600, 86_400];

/** Round lengths of time from nothing to just above the longest, in seconds, minutes, hours or days. */
export function timeTicks(longest: number): number[] {
  const unit = [...steps].reverse().find((step) => longest >= 2 * step) ?? 1;
  return ticks(longest / unit).map((tick) => tick * unit);
}
