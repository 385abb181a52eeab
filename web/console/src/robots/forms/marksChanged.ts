import type { DocumentForm } from "../api/forms.ts";

export type MarksChanged = { appeared: string[]; vanished: string[] };

/** What a new file asks for that the old one did not, and the other way round. */
export function marksChanged(
  before: DocumentForm["fields"],
  after: DocumentForm["fields"],
): MarksChanged {
  const was = marks(before);
  const is = marks(after);
  return {
    appeared: is.filter((mark) => !was.includes(mark)),
    vanished: was.filter((mark) => !is.includes(mark)),
  };
}

const marks = (fields: DocumentForm["fields"]): string[] =>
  fields.flatMap(({ name, parts }) =>
    parts.length === 0 ? [name] : parts.map((part) => `${name}.${part}`),
  );
