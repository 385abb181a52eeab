const needs = {
  inboxes: "ADMINISTER",
  people: "ADMINISTER",
  teams: "ADMINISTER",
  skills: "ADMINISTER",
  schedules: "ADMINISTER",
  organizations: "SUPERVISE",
  canned: "SUPERVISE",
  tags: "SUPERVISE",
  model: "ADMINISTER",
  audit: "ADMINISTER",
} as const;

export type AdminSection = keyof typeof needs;

const order = [
  "inboxes",
  "people",
  "teams",
  "skills",
  "schedules",
  "organizations",
  "canned",
  "tags",
  "model",
  "audit",
] as const satisfies readonly AdminSection[];

/** The settings that somebody with these rights may change, as the server has it. */
export function adminSections(permissions: readonly string[]): readonly AdminSection[] {
  return order.filter((section) => permissions.includes(needs[section]));
}

export function adminSection(name: string): AdminSection | undefined {
  return order.find((section) => section === name);
}
