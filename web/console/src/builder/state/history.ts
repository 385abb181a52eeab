import type { Doc } from "../model/document.ts";

const most = 100;

/** What was, what is, and what was taken back. Changes of one kind that follow at once are one. */
export type History = {
  past: readonly Doc[];
  now: Doc;
  future: readonly Doc[];
  tag: string;
  at: number;
};

export function begun(now: Doc): History {
  return { past: [], now, future: [], tag: "", at: 0 };
}

export function changed(history: History, now: Doc, tag: string, at: number): History {
  if (now === history.now) return history;
  const goesOn = tag !== "" && tag === history.tag && at - history.at < 1500;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-most);
  return { past, now, future: [], tag, at };
}

export function undone(history: History): History {
  const now = history.past.at(-1);
  if (!now) return history;
  const { past, future } = history;
  return { past: past.slice(0, -1), now, future: [history.now, ...future], tag: "", at: 0 };
}

export function redone(history: History): History {
  const [now, ...future] = history.future;
  if (!now) return history;
  return { past: [...history.past, history.now], now, future, tag: "", at: 0 };
}
