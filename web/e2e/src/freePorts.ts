import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** The first of three free ports in a row: pages, files, the sample company's own site. */
export async function freePorts(): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const first = randomInt(20_000, 50_000);
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
