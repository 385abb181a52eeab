/** What the right side of the builder shows. */
export const railTabs = ["step", "try", "problems", "tests", "versions"] as const;
export type RailTab = (typeof railTabs)[number];
