import { useState } from "react";
import type { Language } from "../api/articles.ts";
import type { Taking } from "../api/imports.ts";

type Chosen = { category: string | null; language: Language | null };

export type Choices = ReturnType<typeof useChoices>;

/** What somebody decided about an import: what stays out, where the rest goes. */
export function useChoices() {
  const [without, setWithout] = useState<ReadonlySet<number>>(new Set());
  const [category, setCategory] = useState("");
  const [items, setItems] = useState<ReadonlyMap<number, Chosen>>(new Map());
  const of = (number: number) => items.get(number) ?? { category: null, language: null };
  return {
    without,
    category,
    of,
    setCategory,
    take: (number: number, taken: boolean) => {
      const next = new Set(without);
      if (taken) next.delete(number);
      else next.add(number);
      setWithout(next);
    },
    put: (number: number, change: Partial<Chosen>) =>
      setItems(new Map(items).set(number, { ...of(number), ...change })),
    taking: (): Taking => ({
      without: [...without],
      category: category === "" ? null : category,
      items: [...items].map(([number, chosen]) => ({ number, ...chosen })),
    }),
  };
}
