import { type Fields, isFields, isList, type Json, put, wordOf } from "../../builder/model/json.ts";
import { type Field, joinProjection, type Projection } from "./projection.ts";

/** Reading and writing a task as the server has it; what is not known here stays as it is. */
export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export const sends = ["json", "form", "xml", "multipart"] as const;
export const receives = ["json", "odata", "xml", "form"] as const;

export const onlyReads = (operation: Fields): boolean => operation.method === "GET";
export const partOf = (whole: Fields, key: string): Fields => {
  const part = whole[key];
  return isFields(part) ? part : {};
};
export const operationsOf = (definition: Fields): Fields => partOf(definition, "operations");

/** A text of a task, gone when it is emptied. */
export const putWord = (whole: Fields, key: string, word: string): Fields =>
  put(whole, key, word.trim() === "" ? undefined : word);

/** A declared input or output. */
export type Declared = { name: string; type: string; required: boolean; ru: string; en: string };

export function declared(operation: Fields, key: "inputs" | "outputs"): Declared[] {
  return Object.entries(partOf(operation, key)).map(([name, value]) => {
    const one = isFields(value) ? value : {};
    const title = partOf(one, "title");
    return {
      name,
      type: wordOf(one.type),
      required: one.required === true,
      ru: wordOf(title.ru),
      en: wordOf(title.en),
    };
  });
}

export function withDeclared(
  operation: Fields,
  key: "inputs" | "outputs",
  rows: readonly Declared[],
): Fields {
  const all = rows.map(({ name, type, required, ru, en }): [string, Json] => [
    name,
    {
      type: type || "text",
      ...(required && { required }),
      ...((ru !== "" || en !== "") && { title: { ru: ru || en, en: en || ru } }),
    },
  ]);
  return put(operation, key, all.length > 0 ? Object.fromEntries(all) : undefined);
}

/** A row of what a task gives: how it is declared, and the formula that finds it in the answer. */
export type Given = Declared & { formula: string };

/** Null when the answer is written as a whole and has no fields to show. */
export function givenOf(operation: Fields, answer: Projection | null): Given[] | null {
  if (!answer || (answer.base !== "" && answer.fields.length === 0)) return null;
  const outputs = new Map(declared(operation, "outputs").map((one) => [one.name, one]));
  const rows = answer.fields.map(([name, formula]): Given => {
    const known = outputs.get(name) ?? { name, type: "", required: false, ru: "", en: "" };
    outputs.delete(name);
    return { ...known, formula };
  });
  return [...rows, ...[...outputs.values()].map((one) => ({ ...one, formula: "" }))];
}

export function answerOf(base: string, rows: readonly Given[]): Projection {
  return { base, fields: rows.map(({ name, formula }): Field => [name, formula]) };
}

export function withGiven(operation: Fields, base: string, rows: readonly Given[]): Fields {
  const declaredRows = rows.filter(({ type }) => type !== "");
  const next = withDeclared(operation, "outputs", declaredRows);
  return putWord(next, "answer", rows.length === 0 ? "" : joinProjection(answerOf(base, rows)));
}

/** Names in braces of a path: what must be known before it can be asked. */
export function namesIn(path: string): string[] {
  return [
    ...new Set([...path.matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g)].map(([, name]) => name ?? "")),
  ];
}

/** A task without what is not worth sending: titles that were left empty. */
export function sound(operation: Fields): Fields {
  const title = partOf(operation, "title");
  const ru = wordOf(title.ru).trim();
  const en = wordOf(title.en).trim();
  return { ...operation, title: { ru: ru || en, en: en || ru } };
}

export function titleOf(whole: Fields, language: string): string {
  const title = partOf(whole, "title");
  return language === "en"
    ? wordOf(title.en) || wordOf(title.ru)
    : wordOf(title.ru) || wordOf(title.en);
}

/** Whether two ways of writing a task say the same, in whatever order. */
export function sameTask(one: Fields, other: Fields): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: Json): Json {
  if (isList(value)) return value.map(ordered);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([key, one]): [string, Json] => [key, ordered(one)]),
  );
}

/** Whether the other system calls back with an answer of hours later. */
export function isCalledBack(definition: Fields): boolean {
  return Object.values(operationsOf(definition)).some(
    (task) => isFields(task) && partOf(task, "later").by === "callback",
  );
}
