import type { Browser } from "playwright-core";
import { Person } from "./Person.ts";

/** Somebody who is not signed in anywhere. */
export class Stranger extends Person {
  static async looksAt(browser: Browser, address: string): Promise<Stranger> {
    const { page, network } = await Person.sit(browser, {});
    await page.goto(address);
    return new Stranger(page, network);
  }
}
