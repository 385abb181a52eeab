/** Where robots are kept in the console's memory. */
export const robotKeys = {
  /** What the scenario builder offers. */
  offered: ["robots"] as const,
  overview: ["robots", "overview"] as const,
  one: (id: string) => ["robots", "one", id] as const,
  runs: (id: string) => ["robots", "runs", id] as const,
  run: (id: string) => ["robots", "run", id] as const,
};
