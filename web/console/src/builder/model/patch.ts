import { type Doc, doc, toJson } from "./document.ts";
import { isFields, isList, type Json } from "./json.ts";

/** One change of the document: `add`, `replace` or `remove` at this address. */
export type Patch = { op: string; path: string; value: Json };

/** The scenario with a proposed mend in it. */
export function mended(whole: Doc, patches: readonly Patch[]): Doc {
  let json: Json = toJson(whole);
  for (const { op, path, value } of patches) {
    const keys = path
      .split("/")
      .slice(1)
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    json = at(json, keys, op, value);
  }
  return doc(json, "draft");
}

function at(json: Json, keys: readonly string[], op: string, value: Json): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (isList(json)) {
    const place = key === "-" ? json.length : Number(key);
    if (rest.length > 0)
      return json.map((one, i) => (i === place ? at(one, rest, op, value) : one));
    const behind = json.slice(op === "add" ? place : place + 1);
    return [...json.slice(0, place), ...(op === "remove" ? [] : [value]), ...behind];
  }
  const fields = isFields(json) ? json : {};
  if (rest.length > 0) return { ...fields, [key]: at(fields[key] ?? {}, rest, op, value) };
  if (op !== "remove") return { ...fields, [key]: value };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}
