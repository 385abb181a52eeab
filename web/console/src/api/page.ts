import { list, maybe, type Parser, shape, text } from "./parse.ts";

export type Page<T> = { items: T[]; next: string | null };

export function page<T>(item: Parser<T>): Parser<Page<T>> {
  return shape<Page<T>>({ items: list(item), next: maybe(text) });
}
