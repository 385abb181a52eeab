/** Where in the console's memory things are kept. */
export const memoryKeys = {
  views: ["views"] as const,
  savedViews: ["saved views"] as const,
  inboxNames: ["inbox names"] as const,
  lists: ["inbox"] as const,
  list: (view: string, order: string) => ["inbox", view, order] as const,
  thread: (id: string) => ["thread", id] as const,
  threads: ["thread"] as const,
  presence: ["presence"] as const,
  people: ["people"] as const,
  teams: ["teams"] as const,
  tags: ["tags"] as const,
  canned: ["canned"] as const,
  seats: ["seats"] as const,
  organizations: ["organizations"] as const,
  contacts: ["contact"] as const,
  contact: (id: string) => ["contact", id] as const,
};
