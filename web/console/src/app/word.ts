/** A value of the address line as text; anything else is nothing. */
export function word(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : "";
}
