import { useSyncExternalStore } from "react";

const key = "otklik.context";
const listeners = new Set<() => void>();
let beside = localStorage.getItem(key) !== "closed";
let over = false;

/** Whether the panel is open: beside the conversation that is remembered, over it it is not. */
export function useContextOpen(wide: boolean) {
  const open = useSyncExternalStore(subscribe, () => (wide ? beside : over));
  const set = (next: boolean) => {
    if (wide) {
      beside = next;
      localStorage.setItem(key, next ? "open" : "closed");
    } else over = next;
    for (const listener of listeners) listener();
  };
  return { open, toggle: () => set(!open), close: () => set(false) };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
