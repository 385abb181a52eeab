import { spawn } from "node:child_process";
import { existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { until } from "./until.ts";

/** Where the program of these journeys runs and what it has written down. */
export type Place = { port: number; folder: string };

const otklik = fileURLToPath(new URL("../../../otklik", import.meta.url));

export const logOf = ({ folder }: Place): string => `${folder}/otklik.log`;
const noteOf = ({ folder }: Place): string => `${folder}/pid`;

/** Starts the program as a newcomer does, with the sample company. Whoever knows the place can stop it. */
export async function start(place: Place): Promise<void> {
  const { port, folder } = place;
  const said = existsSync(logOf(place)) ? readFileSync(logOf(place), "utf8").length : 0;
  const log = openSync(logOf(place), "a");
  const settings = ["--port", `${port}`, "--data", `${folder}/data`];
  const child = spawn(otklik, ["start", "--sample", ...settings], {
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...process.env, NODE_ENV: undefined }, // a newcomer's is not that of tests
  });
  child.unref();
  writeFileSync(noteOf(place), `${child.pid}`);
  await until("the program is ready", 300_000, () => {
    if (!lives(place)) throw new Error(`The program ended:\n${readFileSync(logOf(place), "utf8")}`);
    return readFileSync(logOf(place), "utf8").slice(said).includes("Otklik is ready");
  });
}

/** Tells it to end, as Ctrl+C does, and waits for it. */
export async function stop(place: Place): Promise<void> {
  if (!lives(place)) return;
  process.kill(pidOf(place), "SIGTERM");
  await until("the program has ended", 60_000, () => !lives(place));
}

/** What the program has printed for its sample people. */
export function passwordOf(place: Place): string {
  const found = /with the password (\S+):/.exec(readFileSync(logOf(place), "utf8"))?.[1];
  if (!found) throw new Error("The program has printed no password");
  return found;
}

export function lives(place: Place): boolean {
  try {
    return process.kill(pidOf(place), 0);
  } catch {
    return false;
  }
}

export function pidOf(place: Place): number {
  return Number(readFileSync(noteOf(place), "utf8"));
}
