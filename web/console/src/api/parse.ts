/** Reads one value that came over the network, or says what was wrong and where. */
export type Parser<T> = (json: unknown, path: string) => T;

export type Parsed<P> = P extends Parser<infer T> ? T : never;

export class Unreadable extends TypeError {
  constructor(path: string, wanted: string) {
    super(`The server sent something this page cannot read: ${path} is not ${wanted}`);
  }
}

export const text: Parser<string> = (json, path) => {
  if (typeof json === "string") return json;
  throw new Unreadable(path, "text");
};

export const amount: Parser<number> = (json, path) => {
  if (typeof json === "number" && Number.isFinite(json)) return json;
  throw new Unreadable(path, "a number");
};

export const flag: Parser<boolean> = (json, path) => {
  if (typeof json === "boolean") return json;
  throw new Unreadable(path, "true or false");
};

/** A moment in UTC; kept as text because that is how it is compared, stored and sent back. */
export const instant: Parser<string> = (json, path) => {
  if (typeof json === "string" && !Number.isNaN(Date.parse(json))) return json;
  throw new Unreadable(path, "a moment");
};

export const anything: Parser<unknown> = (json) => json;

export function oneOf<const T extends string>(...values: readonly T[]): Parser<T> {
  return (json, path) => {
    const found = values.find((value) => value === json);
    if (found !== undefined) return found;
    throw new Unreadable(path, `one of ${values.join(", ")}`);
  };
}

export function list<T>(item: Parser<T>): Parser<T[]> {
  return (json, path) => {
    if (!Array.isArray(json)) throw new Unreadable(path, "a list");
    return json.map((one, at) => item(one, `${path}[${at}]`));
  };
}

/** Absent and null are the same: nothing. */
export function maybe<T>(inner: Parser<T>): Parser<T | null> {
  return (json, path) => (json === undefined || json === null ? null : inner(json, path));
}

export function otherwise<T>(inner: Parser<T>, fallback: T): Parser<T> {
  return (json, path) => (json === undefined || json === null ? fallback : inner(json, path));
}

export function shape<T extends object>(fields: { [K in keyof T]: Parser<T[K]> }): Parser<T> {
  return (json, path) => {
    if (!isRecord(json)) throw new Unreadable(path, "an object");
    const out: Partial<T> = {};
    for (const key in fields) out[key] = fields[key](own(json, key), `${path}.${key}`);
    if (isWhole(out, fields)) return out;
    throw new Unreadable(path, "complete");
  };
}

/** Picks the parser by the value of one field; what no parser knows goes to `unknown`, if given. */
export function variant<T>(
  tag: string,
  cases: { readonly [kind: string]: Parser<T> },
  unknown?: Parser<T>,
): Parser<T> {
  return (json, path) => {
    if (!isRecord(json)) throw new Unreadable(path, "an object");
    const kind = own(json, tag);
    const parser = typeof kind === "string" && Object.hasOwn(cases, kind) ? cases[kind] : undefined;
    const chosen = parser ?? unknown;
    if (chosen) return chosen(json, path);
    throw new Unreadable(`${path}.${tag}`, "a known kind");
  };
}

export function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function own(json: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(json, key) ? json[key] : undefined;
}

function isWhole<T extends object>(out: Partial<T>, fields: object): out is T {
  return Object.keys(fields).every((key) => key in out);
}
