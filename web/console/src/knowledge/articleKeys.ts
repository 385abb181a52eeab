/** Where in the console's memory articles are kept. */
export const articleKeys = {
  lists: ["articles"] as const,
  categories: ["article-categories"] as const,
  synonyms: ["synonyms"] as const,
  fragments: ["fragments"] as const,
  fragment: (id: string) => ["fragments", id] as const,
  gaps: ["article-gaps"] as const,
  imports: ["article-imports"] as const,
  moving: (id: string) => ["article-imports", id] as const,
  whole: (id: string) => ["article", id] as const,
  versions: (id: string) => ["article", id, "versions"] as const,
};
