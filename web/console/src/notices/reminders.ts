const minute = 60_000;
const steps = [30_000, minute, 2 * minute, 4 * minute, 8 * minute];

/** When to remind again of something nobody reacted to: ever more rarely, and not for ever. */
export function reminders(times: number): number | null {
  return steps[times] ?? null;
}
