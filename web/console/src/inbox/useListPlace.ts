import { type RefObject, useLayoutEffect } from "react";
import type { VListHandle } from "virtua";

const places = new Map<string, number>();

/** Coming back to a list finds it where it was left. */
export function useListPlace(view: string, list: RefObject<VListHandle | null>, ready: boolean) {
  useLayoutEffect(() => {
    const offset = places.get(view) ?? 0;
    if (ready && offset > 0) list.current?.scrollTo(offset);
  }, [view, list, ready]);
  return { keep: () => places.set(view, list.current?.scrollOffset ?? 0) };
}
