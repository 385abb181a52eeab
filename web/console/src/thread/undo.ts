type Offer = { words: string; until: number; bringBack: () => void };

const patience = 10_000;
const listeners = new Set<() => void>();
let offer: Offer | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The last resolved conversation can be brought back for ten seconds. */
export const undo = {
  now: () => offer,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  offer: (words: string, bringBack: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(undo.forget, patience);
    tell({ words, until: Date.now() + patience, bringBack });
  },
  take: (): boolean => {
    const taken = offer;
    undo.forget();
    taken?.bringBack();
    return taken !== null;
  },
  forget: () => {
    clearTimeout(timer);
    tell(null);
  },
};

function tell(next: Offer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}
