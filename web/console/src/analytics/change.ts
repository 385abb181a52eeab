import type { FigureData } from "../api/analytics.ts";

type Change = { by: number; unit: "percent" | "points" };

const few = 10;

/** How a figure changed; null where the difference would be chance: too few behind it, or nothing to compare. */
export function change({ unit, now, previous }: FigureData): Change | null {
  if (now.value === null || previous.value === null) return null;
  if (Math.min(now.n, previous.n) < few) return null;
  if (unit === "share") return { by: now.value - previous.value, unit: "points" };
  if (previous.value === 0) return null;
  return { by: now.value / previous.value - 1, unit: "percent" };
}
