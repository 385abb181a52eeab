import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { Network } from "./Network.ts";

/** Somebody at a browser of their own, with a network of their own. */
export class Person {
  readonly page: Page;
  /** Whatever the pages complained about; must stay empty. */
  readonly complaints: string[] = [];
  readonly #network: Network;

  protected constructor(page: Page, network: Network) {
    this.page = page;
    this.#network = network;
    page.setDefaultTimeout(60_000);
    page.on("pageerror", (error) => this.complaints.push(`error: ${error.message}`));
    page.on("console", (message) => {
      const text = message.text();
      if (/Content Security Policy|Refused to/.test(text)) this.complaints.push(`console: ${text}`);
    });
  }

  protected static async sit(browser: Browser, options: BrowserContextOptions) {
    const network = await Network.lay();
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "ru-RU",
      timezoneId: "Europe/Moscow",
      reducedMotion: "reduce",
      proxy: { server: network.address },
      ...options,
    });
    return { page: await context.newPage(), network };
  }

  async loseNetwork(): Promise<void> {
    this.#network.cut();
    await this.page.context().setOffline(true);
  }

  async findNetwork(): Promise<void> {
    this.#network.mend();
    await this.page.context().setOffline(false);
  }

  async isSeen(file: string): Promise<void> {
    await this.page.screenshot({ path: file }).catch(() => undefined);
  }

  /** Goes home. */
  async leaves(): Promise<void> {
    await this.page.context().close();
    await this.#network.end();
  }
}
