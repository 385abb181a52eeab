import type { Guard } from "./guards.ts";

/** Reads JSON; `null` counts as absent and a key that reaches for the prototype is dropped. */
export function readJson(text: string): unknown {
  return JSON.parse(text, (key, value) =>
    value === null || key === "__proto__" ? undefined : value,
  );
}

/** Reads JSON of a known shape, or says that the other side speaks something else. */
export function readAs<T>(guard: Guard<T>, text: string): T {
  const value = readJson(text);
  if (guard(value)) return value;
  throw new TypeError("Unknown");
}
