/** How long to wait before the next try: longer each time, never the same for all desks at once. */
export function pause(failures: number, chance: number): number {
  const ceiling = Math.min(30_000, 500 * 2 ** Math.min(failures, 10));
  return Math.round(ceiling / 2 + (ceiling / 2) * chance);
}
