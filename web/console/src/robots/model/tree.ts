import { isFields, isList, type Json } from "../../builder/model/json.ts";
import type { Step } from "./pick.ts";

/** One line of an answer shown as a tree. */
export type Branch = {
  key: string;
  steps: readonly Step[];
  level: number;
  name: string;
  value: Json;
  /** How many parts it has; null for a plain value. */
  size: number | null;
  open: boolean;
  /** So many further parts are not shown. */
  left: number;
};

export const mostParts = 50;

/** The lines to show, of what is open. */
export function branches(
  root: Json,
  isOpen: (line: Pick<Branch, "key" | "steps">) => boolean,
): Branch[] {
  const lines: Branch[] = [];
  const look = (value: Json, steps: readonly Step[], name: string): void => {
    const level = steps.length + 1;
    const key = JSON.stringify(steps);
    const parts = partsOf(value);
    const open = parts !== null && parts.length > 0 && isOpen({ key, steps });
    const left = open ? Math.max(0, (parts?.length ?? 0) - mostParts) : 0;
    lines.push({ key, steps, level, name, value, size: parts?.length ?? null, open, left });
    if (!open) return;
    for (const [step, part] of (parts ?? []).slice(0, mostParts))
      look(part, [...steps, step], String(step));
  };
  look(root, [], "");
  return lines;
}

/** What stands open at first: the upper levels, and of a list the first item. */
export function opensFirst(steps: readonly Step[]): boolean {
  if (steps.length > 3) return false;
  return steps.length < 2 || steps.every((step) => typeof step === "string" || step === 0);
}

/** A few words of what is inside, so that items of a list can be told from each other. */
export function glimpse(value: Json): string[] {
  if (!isFields(value)) return [];
  const words = Object.entries(value).filter(([, one]) => typeof one === "string" && one !== "");
  const named = words.filter(([key]) => /name|title|имя|наимен|назван/i.test(key));
  return [...named, ...words].slice(0, named.length > 0 ? 1 : 2).map(([, one]) => shortly(one, 40));
}

function partsOf(value: Json): (readonly [Step, Json])[] | null {
  if (isList(value)) return value.map((one, at) => [at, one]);
  return isFields(value) ? Object.entries(value) : null;
}

/** A plain value in few words. */
export function shortly(value: Json | undefined, most = 120): string {
  if (value === undefined || value === null) return "";
  const whole = typeof value === "string" ? value : JSON.stringify(value);
  return whole.length > most ? `${whole.slice(0, most)}…` : whole;
}
