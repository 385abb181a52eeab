import { flag, type Parsed, shape } from "../api/parse.ts";
import { type NoticeKind, noticeKinds } from "./noticeKinds.ts";

const ways = shape({ sound: flag, desktop: flag });

/** How one kind of notice reaches the person, besides the list that always has it. */
export type Ways = Parsed<typeof ways>;
export type NoticeSettings = Record<NoticeKind, Ways>;

const key = "otklik.notices";
const quiet: Ways = { sound: false, desktop: false };
const listeners = new Set<() => void>();
let kept: NoticeSettings = restore();

/** Kept in this browser: another device may be in another room. Nothing is loud until it is asked for. */
export const noticeSettings = {
  get: () => kept,
  set: (kind: NoticeKind, change: Partial<Ways>) => {
    kept = { ...kept, [kind]: { ...kept[kind], ...change } };
    localStorage.setItem(key, JSON.stringify(kept));
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

function restore(): NoticeSettings {
  const silent: NoticeSettings = {
    assigned: quiet,
    waiting: quiet,
    mention: quiet,
    "low-mark": quiet,
    other: quiet,
  };
  try {
    const json: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    for (const kind of noticeKinds) silent[kind] = one(json, kind);
  } catch {
    // unreadable settings are as good as none: silent
  }
  return silent;
}

function one(json: unknown, kind: NoticeKind): Ways {
  const all = shape({ [kind]: ways })(json, key);
  return all[kind] ?? quiet;
}
