/** What the right side of the builder shows. */
export const railTabs = [
  "step",
  "try",
  "problems",
  "tests",
  "replay",
  "versions",
  "figures",
] as const;
export type RailTab = (typeof railTabs)[number];
