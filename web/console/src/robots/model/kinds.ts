import { isFields, isList, type Json } from "../../builder/model/json.ts";

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

/** What a value that was chosen in an answer most likely is. */
export function kindFrom(value: Json): ValueKind {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "yes-no";
  if (isList(value)) return "list";
  if (isFields(value)) return "amount" in value && "currency" in value ? "money" : "object";
  if (typeof value !== "string") return "text";
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return "date";
  if (/^\d\d:\d\d(:\d\d)?$/.test(value)) return "time";
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return "email";
  return /^\+\d{10,15}$/.test(value) ? "phone" : "text";
}
