/** What an expression takes out of an answer, field by field: `base.{'name': formula, …}`. */
export type Projection = { base: string; fields: readonly Field[] };
export type Field = readonly [name: string, formula: string];

/** Reads an expression that makes an object; anything else can only be written as text. */
export function splitProjection(expression: string): Projection | null {
  const whole = expression.trim();
  if (whole === "") return { base: "", fields: [] };
  const open = lastObject(whole);
  if (open < 0) return null;
  const before = whole.slice(0, open).trimEnd();
  if (before !== "" && !before.endsWith(".")) return null;
  const fields: Field[] = [];
  for (const part of cut(whole.slice(open + 1, -1), ",")) {
    if (part.trim() === "" && fields.length === 0) continue;
    const named = /^\s*(['"])([^'"\\]*)\1\s*:([\s\S]*)$/.exec(part);
    if (!named) return null;
    const formula = (named[3] ?? "").trim();
    fields.push([named[2] ?? "", formula === "null" ? "" : formula]);
  }
  return { base: before.replace(/\s*\.$/, ""), fields };
}

/** The expression again; a field without a formula is there and empty. */
export function joinProjection({ base, fields }: Projection): string {
  if (fields.length === 0) return base;
  const parts = fields.map(([name, formula]) => `'${name}': ${formula.trim() || "null"}`);
  const short = `{${parts.join(", ")}}`;
  const object = short.length <= 90 ? short : `{\n  ${parts.join(",\n  ")}\n}`;
  return base === "" ? object : `${base}.${object}`;
}

/** Where the object begins that ends the expression; -1 when it ends otherwise. */
function lastObject(whole: string): number {
  let open = -1;
  let end = -1;
  for (const { at, depth, char } of marks(whole)) {
    if (char === "{" && depth === 0) open = at;
    if (char === "}" && depth === 1) end = at;
    if (char === "bad") return -1;
  }
  return end === whole.length - 1 ? open : -1;
}

function cut(text: string, by: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { at, depth, char } of marks(text))
    if (char === by && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  return [...parts, text.slice(from)];
}

type Mark = { at: number; depth: number; char: string };

/** Brackets and commas outside of words, comments and patterns, each with how deep it stands. */
function* marks(text: string): Generator<Mark> {
  let depth = 0;
  let before = "";
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const end = skipped(text, at, before);
    if (end < 0) {
      yield { at, depth, char: "bad" };
      return;
    }
    if (end > at) {
      before = text.startsWith("/*", at) ? before : "x";
      at = end;
      continue;
    }
    if (/[{}[\](),]/.test(char)) yield { at, depth, char };
    if (/[{[(]/.test(char)) depth++;
    if (/[}\])]/.test(char)) depth--;
    if (char.trim() !== "") before = char;
  }
}

/** Where the word, comment or pattern that begins here ends; the same place when none does, -1 when it never ends. */
function skipped(text: string, at: number, before: string): number {
  const char = text.charAt(at);
  if (text.startsWith("/*", at)) {
    const end = text.indexOf("*/", at + 2);
    return end < 0 ? -1 : end + 1;
  }
  const pattern = char === "/" && !/[\w)\]}'"`$%]/.test(before);
  if (!pattern && !/['"`]/.test(char)) return at;
  for (let end = at + 1; end < text.length; end++) {
    if (text.charAt(end) === "\\" && char !== "`") end++;
    else if (text.charAt(end) === char) return end;
  }
  return -1;
}
