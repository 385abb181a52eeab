import type { Canned } from "../../api/canned.ts";

type Names = { contact: string; operator: string };

/** A ready answer in the customer's language with the names filled in. */
export function cannedText(canned: Canned, language: string | null, names: Names): string {
  const text =
    (language === "en" ? canned.text.en : canned.text.ru) || canned.text.ru || canned.text.en;
  return text
    .replaceAll(/\{\{\s*contact\.name\s*\}\}/g, () => firstName(names.contact))
    .replaceAll(/\{\{\s*operator\.name\s*\}\}/g, () => names.operator);
}

function firstName(name: string): string {
  return name.split(" ")[0] ?? name;
}
