const FIRST = 1000;
const LONGEST = 30_000;

/** How long to wait before try number `failures`; `chance` in 0..1 spreads the crowd. */
export function backoff(failures: number, chance: number): number {
  const ceiling = Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
  return Math.round(ceiling * (0.5 + chance / 2));
}
