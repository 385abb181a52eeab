import { mkdirSync } from "node:fs";
import { runnerImport } from "vite";

const folder = process.argv[2] ?? "shots";
mkdirSync(folder, { recursive: true });
const { module } = await runnerImport("./e2e/shots.ts");
await module.shots(folder);
