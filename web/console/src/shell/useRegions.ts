import { useCommand } from "../keys/useCommand.ts";

/** F6 moves the focus from one region of the page to the next. */
export function useRegions(): void {
  useCommand("region", () => {
    const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter((region) =>
      region.checkVisibility(),
    );
    const here = regions.findLastIndex((region) => region.contains(document.activeElement));
    const next = regions[(here + 1) % regions.length];
    const inside = firstIn(next);
    inside?.focus();
    return inside !== undefined;
  });
}

const reachable = 'textarea, a[href], button:not([disabled]), input, [tabindex="0"]';

/** Where the focus goes in a region: to what is current there, else to the first thing one can use. */
function firstIn(region: HTMLElement | undefined): HTMLElement | undefined {
  const places = ['[aria-current="true"]', reachable].flatMap((what) => [
    ...(region?.querySelectorAll<HTMLElement>(what) ?? []),
  ]);
  return places.find((place) => place.checkVisibility() && place.tabIndex >= 0);
}
