import { isRecord, type Parser, Unreadable } from "../../api/parse.ts";

/** Any value of a scenario's file. */
export type Json = null | boolean | number | string | readonly Json[] | Fields;
export interface Fields {
  readonly [key: string]: Json;
}

export const json: Parser<Json> = (value, path) => {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return value;
  if (Array.isArray(value)) return value.map((one, at) => json(one, `${path}[${at}]`));
  return fields(value, path);
};

export const fields: Parser<Fields> = (value, path) => {
  if (!isRecord(value)) throw new Unreadable(path, "an object");
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, json(one, `${path}.${key}`)]),
  );
};

export function isFields(value: Json | undefined): value is Fields {
  return typeof value === "object" && value !== null && !isList(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

export function partsOf(value: Json | undefined): readonly Fields[] {
  return listOf(value).filter(isFields);
}

export function wordOf(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The same fields with one of them set, or without it when there is nothing to keep. */
export function put(whole: Fields, key: string, value: Json | undefined): Fields {
  const { [key]: _, ...rest } = whole;
  if (value === undefined) return rest;
  return key in whole ? { ...whole, [key]: value } : { ...rest, [key]: value };
}

export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
