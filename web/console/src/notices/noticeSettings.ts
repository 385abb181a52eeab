import { flag, type Parsed, shape } from "../api/parse.ts";
import { isUrgent, type NoticeKind } from "./noticeKinds.ts";

const ways = shape({ sound: flag, desktop: flag });

/** How one kind of notice reaches the person, besides the list that always has it. */
export type Ways = Parsed<typeof ways>;
export type NoticeSettings = Record<NoticeKind, Ways>;

const key = "otklik.notices";
const quiet: Ways = { sound: false, desktop: false };
const loud: Ways = { sound: true, desktop: true };
const listeners = new Set<() => void>();
let kept: NoticeSettings = restore();

/** Kept in this browser: another device may be in another room. Only what is urgent is loud without being asked to. */
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
  const json = stored();
  return {
    assigned: one(json, "assigned"),
    waiting: one(json, "waiting"),
    mention: one(json, "mention"),
    wake: one(json, "wake"),
    "low-mark": one(json, "low-mark"),
    stalled: one(json, "stalled"),
    other: one(json, "other"),
  };
}

function stored(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}");
  } catch {
    return {};
  }
}

/** Settings that cannot be read are as good as none. */
function one(json: unknown, kind: NoticeKind): Ways {
  try {
    return shape({ [kind]: ways })(json, key)[kind] ?? quiet;
  } catch {
    return isUrgent({ kind }) ? loud : quiet;
  }
}
