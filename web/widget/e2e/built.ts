import { existsSync } from "node:fs";

/** The journeys run against what is shipped, so it has to be built. */
export function setup(): void {
  for (const file of ["panel.html", "widget.js"])
    if (!existsSync(new URL(`../dist/${file}`, import.meta.url)))
      throw new Error("Run `npm run build` before the browser journeys");
}
