/** Where the settings are kept in the console's memory. */
export const adminKeys = {
  people: ["people", "admin"] as const,
  teams: ["teams", "admin"] as const,
  skills: ["skills"] as const,
  schedules: ["schedules"] as const,
  inboxes: ["inboxes"] as const,
  audit: ["audit"] as const,
  model: ["model"] as const,
};
