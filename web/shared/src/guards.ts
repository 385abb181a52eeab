/** Answers whether a value from outside has the shape we expect: the network is checked, not cast. */
export type Guard<T> = (value: unknown) => value is T;

/** The type that a guard lets through. */
export type Of<G> = G extends Guard<infer T> ? T : never;

type Fields<T> = {
  [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? Guard<T[K] | undefined> : Guard<T[K]>;
};

export const isString = (value: unknown): value is string => typeof value === "string";
export const isNumber = (value: unknown): value is number => Number.isFinite(value);
export const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One of these words and no other. */
export function isOneOf<const T extends string | number>(...words: readonly T[]): Guard<T> {
  return (value): value is T => words.some((word) => word === value);
}

/** Present and right, or absent. */
export function maybe<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value);
}

export function listOf<T>(guard: Guard<T>): Guard<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(guard);
}

/** An object whose own fields pass their guards; other fields are left alone and never read. */
export function shape<T extends object>(fields: Fields<T>): Guard<T> {
  const checks = Object.entries<Guard<unknown>>(fields);
  return (value): value is T =>
    isObject(value) &&
    checks.every(([name, guard]) => guard(Object.hasOwn(value, name) ? value[name] : undefined));
}

/** Right for any of the guards. */
export function either<A, B>(one: Guard<A>, other: Guard<B>): Guard<A | B> {
  return (value): value is A | B => one(value) || other(value);
}
