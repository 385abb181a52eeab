import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The journeys run on what is delivered: it is built if it is not there. */
export async function setup(): Promise<void> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  if (existsSync(`${root}/dist/index.html`)) return;
  await build({ root, logLevel: "warn" });
}
