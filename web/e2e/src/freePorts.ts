import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/**
 * The first of three free ports in a row: pages, files, the sample company's own site. They lie below those that the
 * operating system gives to clients (from 32768 on Linux), which would take one between its choice and its use.
 */
export async function freePorts(): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const first = randomInt(15_000, 32_000);
    const free = await Promise.all([0, 1, 2].map((plus) => isFree(first + plus)));
    if (free.every(Boolean)) return first;
  }
  throw new Error("No three free ports in a row");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((told) => {
    const server = createServer();
    server.once("error", () => told(false));
    server.listen(port, () => server.close(() => told(true)));
  });
}
