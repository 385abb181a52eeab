export const signs = ["==", "!=", "<", "<=", ">", ">=", "known", "unknown"] as const;
export type Sign = (typeof signs)[number];
export type Comparison = { left: string; sign: Sign; right: string };
/** Comparisons of which all or any must hold. */
export type Sentence = { join: "&&" | "||"; parts: Comparison[] };

const path = String.raw`[A-Za-z_][\w.]*`;
const operand = String.raw`(?:(?:daysAhead|count)\(\s*${path}\s*\)|${path})`;
const knows = new RegExp(`^(!)?\\s*known\\(\\s*(${path})\\s*\\)$`);
const compares = new RegExp(`^(${operand})\\s*(==|!=|<=|>=|<|>)\\s*(.+)$`);
const alone = new RegExp(`^(${operand})$`);

/** A condition as a sentence of comparisons, or nothing when it is more than that. */
export function sentenceOf(text: string): Sentence | null {
  const join = text.includes("||") ? "||" : "&&";
  if (join === "||" && text.includes("&&")) return null;
  const parts = text
    .split(join)
    .map((part) => comparisonOf(part.trim()))
    .filter((part) => part !== null);
  return parts.length === text.split(join).length ? { join, parts } : null;
}

function comparisonOf(text: string): Comparison | null {
  const known = knows.exec(text);
  if (known?.[2]) return { left: known[2], sign: known[1] ? "unknown" : "known", right: "" };
  const compared = compares.exec(text);
  const sign = signs.find((one) => one === compared?.[2]);
  if (compared?.[1] && sign && isPlain(compared[3] ?? ""))
    return { left: compared[1], sign, right: plain(compared[3] ?? "") };
  if (alone.test(text)) return { left: text, sign: "==", right: "true" };
  return null;
}

function isPlain(text: string): boolean {
  return /^(?:'[^']*'|"[^"]*"|-?\d+(?:\.\d+)?|true|false)$/.test(text) || alone.test(text);
}

function plain(text: string): string {
  return /^['"].*['"]$/.test(text) ? text.slice(1, -1) : text;
}

export function conditionOf({ join, parts }: Sentence, values: ReadonlySet<string>): string {
  return parts.map((part) => written(part, values)).join(` ${join} `);
}

function written({ left, sign, right }: Comparison, values: ReadonlySet<string>): string {
  if (sign === "known") return `known(${left})`;
  if (sign === "unknown") return `!known(${left})`;
  return `${left} ${sign} ${literal(right, values)}`;
}

/** A number, a yes or no, a value by its name, or words in quotes. */
export function literal(right: string, values: ReadonlySet<string>): string {
  const text = right.trim();
  if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return text.replace(",", ".");
  if (text === "true" || text === "false" || values.has(text) || /^(daysAhead|count)\(/.test(text))
    return text;
  return text.includes("'") ? `"${text.replaceAll('"', "”")}"` : `'${text}'`;
}
