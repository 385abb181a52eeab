/** What was typed, one on a line or with the signs that people put between equal things. */
export function expressionsOf(typed: string): string[] {
  const all = typed
    .split(/[\n=;]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
  return [...new Set(all)];
}
