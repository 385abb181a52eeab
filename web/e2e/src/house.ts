import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { freePorts } from "./freePorts.ts";
import { lives, logOf, type Place, pidOf, start, stop } from "./program.ts";

declare module "vitest" {
  interface ProvidedContext {
    place: Place;
    /** Where pictures and logs of a failure are kept. */
    evidence: string;
  }
}

const evidence = fileURLToPath(new URL("../../../.build/journeys", import.meta.url));

/** One program for all journeys, in a fresh folder, on free ports; its log is kept if a journey fails. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const place = { port: await freePorts(), folder: mkdtempSync(join(tmpdir(), "otklik-e2e.")) };
  const end = () => {
    if (lives(place)) process.kill(pidOf(place), "SIGTERM");
  };
  process.once("exit", end);
  rmSync(evidence, { recursive: true, force: true });
  mkdirSync(evidence, { recursive: true });
  project.provide("place", place);
  project.provide("evidence", evidence);
  await start(place);
  return async () => {
    await stop(place);
    process.off("exit", end);
    if (project.vitest.state.getCountOfFailedTests() > 0) keep(place);
    rmSync(place.folder, { recursive: true, force: true });
  };
}

function keep(place: Place): void {
  cpSync(logOf(place), join(evidence, "otklik.log"));
  const sample = join(place.folder, "data/sample/log");
  if (existsSync(sample)) cpSync(sample, join(evidence, "sample.log"));
  process.stderr.write(`What went wrong is in ${evidence}\n`);
}
