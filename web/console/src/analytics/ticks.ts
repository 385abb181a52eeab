/** Round numbers from nothing to just above the greatest: at most five of them. */
export function ticks(most: number): number[] {
  const raw = Math.max(1, most) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= raw) ?? raw;
  const whole = Math.max(1, Math.round(step));
  const count = Math.ceil(Math.max(1, most) / whole);
  return Array.from({ length: count + 1 }, (_, at) => at * whole);
}
