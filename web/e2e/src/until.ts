import { setTimeout } from "node:timers/promises";

/** Looks again and again until it is so. */
export async function until(what: string, patience: number, isSo: () => boolean): Promise<void> {
  const end = Date.now() + patience;
  while (!isSo()) {
    if (Date.now() > end)
      throw new Error(`In ${patience / 1_000} s it has not come so far: ${what}`);
    await setTimeout(50);
  }
}
