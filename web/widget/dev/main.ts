import { fileURLToPath } from "node:url";
import { startFake } from "./fake.ts";

/** For looking by hand: the panel as built, a bot that answers, and a site around it. */
export async function main(): Promise<void> {
  const fake = await startFake(fileURLToPath(new URL("../dist", import.meta.url)), [8480, 8481]);
  console.log(`The sample site: ${fake.site}, the panel alone: ${fake.url}/widget/sample`);
}
