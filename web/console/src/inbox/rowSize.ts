const key = "otklik.rows";
const listeners = new Set<() => void>();
let compact = localStorage.getItem(key) === "compact";

/** Whether rows are low, so that more of them are seen at once; kept in this browser. */
export const rowSize = {
  compact: () => compact,
  set: (on: boolean) => {
    compact = on;
    localStorage.setItem(key, on ? "compact" : "usual");
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
