/** What the formula language says of a mistake, as a sentence of ours: which, and what it names. */
export type FormulaProblem = { key: Key; what: string };
type Key = "ends" | "missing" | "instead" | "notFunction" | "wrongKind" | "unknownPlace" | "other";

const known: readonly (readonly [pattern: RegExp, key: Key])[] = [
  [/^Expected "?(.+?)"? before end of expression/i, "missing"],
  [/^Unexpected end of expression/i, "ends"],
  [/^Expected "?(.+?)"?, got/i, "instead"],
  [/non-function|not a function/i, "notFunction"],
  [/^Argument|must be a|must evaluate to/i, "wrongKind"],
  [/^Syntax error:? "?(.+?)"?$/i, "unknownPlace"],
  [/cannot be used as a unary operator/i, "unknownPlace"],
];

export function formulaProblem(message: string): FormulaProblem {
  for (const [pattern, key] of known) {
    const found = pattern.exec(message);
    if (found) return { key, what: found[1] ?? "" };
  }
  return { key: "other", what: message };
}
