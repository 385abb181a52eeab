import { useCommand } from "../keys/useCommand.ts";

/** F6 moves the focus from one region of the page to the next. */
export function useRegions(): void {
  useCommand("region", () => {
    const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter((region) =>
      region.checkVisibility(),
    );
    const here = regions.findIndex((region) => region.contains(document.activeElement));
    const next = regions[(here + 1) % regions.length];
    const inside = next?.querySelector<HTMLElement>(
      '[aria-current="true"], textarea, a[href], button:not([disabled]), input, [tabindex="0"]',
    );
    inside?.focus();
    return inside !== undefined;
  });
}
