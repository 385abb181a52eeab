import { isFields, isList, type Json } from "../../builder/model/json.ts";
import type { ValueKind } from "./valueKinds.ts";

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
