import type { TFunction } from "i18next";

const kinds = [
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

/** The kind of a robot's value in words; what is not known yet is shown as it is called. */
export function robotKind(type: string, t: TFunction<"builder">): string {
  const known = kinds.find((kind) => kind === type);
  return known ? t(`robotKind.${known}`) : type;
}
