import { type Guard, isNumber, isObject, isString, listOf, shape } from "@otklik/shared/guards";

/** An article that was found, and the piece of it that fits. */
export type Excerpt = { id: string; title: string; text: string; marks: number[][] };
export type Reading = {
  id: string;
  version: number;
  title: string;
  body: object;
  pictures: Record<string, string>;
};

const isExcerpt = shape<Excerpt>({
  id: isString,
  title: isString,
  text: isString,
  marks: listOf(listOf(isNumber)),
});
const isLinks: Guard<Record<string, string>> = (value): value is Record<string, string> =>
  isObject(value) && Object.values(value).every(isString);

export const isFound = shape<{ items: Excerpt[] }>({ items: listOf(isExcerpt) });
export const isReading = shape<Reading>({
  id: isString,
  version: isNumber,
  title: isString,
  body: isObject,
  pictures: isLinks,
});
