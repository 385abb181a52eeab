/** The way to a value inside an answer: names of fields and places in lists. */
export type Step = string | number;

const words = new Set(["and", "or", "in", "true", "false", "null", "function"]);

/** The way to exactly this value, in JSONata: `employees[0].name`. */
export function pathOf(steps: readonly Step[]): string {
  let path = "";
  for (const step of steps) {
    if (typeof step === "number") path = `${path || "$"}[${step}]`;
    else path = path === "" ? nameOf(step) : `${path}.${nameOf(step)}`;
  }
  return path || "$";
}

/** The way to this value in every item of the lists on it: `employees.name`. */
export function everyPathOf(steps: readonly Step[]): string {
  return pathOf(steps.filter((step) => typeof step === "string"));
}

/** The same way as it is said from where an expression stands. */
export function seenFrom(base: string, path: string): string {
  if (base === "" || base === "$") return path;
  if (path === base) return "$";
  if (path.startsWith(`${base}.`)) return path.slice(base.length + 1);
  return path === "$" ? "$$" : `$$.${path}`;
}

function nameOf(field: string): string {
  if (/^[A-Za-z_]\w*$/.test(field) && !words.has(field)) return field;
  return field.includes("`") ? `$lookup($, ${JSON.stringify(field)})` : `\`${field}\``;
}
