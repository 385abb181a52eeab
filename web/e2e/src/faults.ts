import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The names of what is wrong, with the places, as axe sees it. */
export async function faults(where: Page | Frame): Promise<string[]> {
  await where.evaluate(axe);
  return where.evaluate(async () => {
    const engine: unknown = Reflect.get(window, "axe");
    const run: unknown = engine && Reflect.get(Object(engine), "run");
    if (typeof run !== "function") return ["axe did not load"];
    const { violations } = await run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join(" | ")}`,
    );
  });
}
