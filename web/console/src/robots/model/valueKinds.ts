/** What sorts of values tasks take and give. */
export const valueKinds = [
  "text",
  "number",
  "money",
  "date",
  "period",
  "duration",
  "time",
  "phone",
  "email",
  "inn",
  "yes-no",
  "choice",
  "person",
  "file",
  "list",
  "object",
  "any",
] as const;
export type ValueKind = (typeof valueKinds)[number];
