import { useSyncExternalStore } from "react";

type Layout = "latin" | "cyrillic";

let layout: Layout = "latin";
const listeners = new Set<() => void>();

/** Which letters the keyboard types now, learnt from the last letter typed. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, () => layout);
}

export function learnLayout(key: string): void {
  const learnt = /^[а-яё]$/i.test(key) ? "cyrillic" : /^[a-z]$/i.test(key) ? "latin" : layout;
  if (learnt === layout) return;
  layout = learnt;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
