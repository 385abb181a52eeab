import { fileURLToPath } from "node:url";
import { launch } from "@otklik/e2e/launch";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { preview } from "vite";

export type Scene = {
  kind?: "full" | "empty" | "many";
  person?: string;
  language?: "ru" | "en";
  theme?: "light" | "dark";
  width?: number;
  height?: number;
  signedIn?: boolean;
  setupNeeded?: boolean;
  path?: string;
};

/** The console on the fake server, and a browser to look at it. */
export class Stage {
  readonly address: string;
  readonly complaints: string[] = [];
  readonly #browser: Browser;
  readonly #close: () => Promise<void>;

  private constructor(address: string, browser: Browser, close: () => Promise<void>) {
    this.address = address;
    this.#browser = browser;
    this.#close = close;
  }

  static async open(): Promise<Stage> {
    const root = fileURLToPath(new URL("..", import.meta.url));
    const server = await preview({
      root,
      preview: { port: 0, strictPort: false },
      logLevel: "warn",
    });
    const address = server.resolvedUrls?.local[0];
    if (!address) throw new Error("The preview has no address");
    return new Stage(new URL(address).origin, await launch(), () => server.close());
  }

  async end(): Promise<void> {
    await this.#browser.close();
    await this.#close();
  }

  /** Sets the scene, opens a page on it, and notes whatever the page complains about. */
  async show(scene: Scene = {}): Promise<Page> {
    const { language = "ru", theme = "light", width = 1440, height = 900 } = scene;
    await this.tell("reset", {
      kind: scene.kind ?? "full",
      person: scene.person ?? "p-oleg",
      language,
      signedIn: scene.signedIn ?? true,
      setupNeeded: scene.setupNeeded ?? false,
    });
    const page = await this.#page({
      viewport: { width, height },
      colorScheme: theme,
      reducedMotion: "reduce",
    });
    await page.addInitScript((chosen) => localStorage.setItem("otklik.language", chosen), language);
    await page.goto(this.address + (scene.path ?? "/app/inbox/mine"));
    return page;
  }

  async #page(options: BrowserContextOptions): Promise<Page> {
    this.complaints.length = 0;
    const context = await this.#browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on("pageerror", (error) => this.complaints.push(`error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" || /Content Security Policy/.test(message.text()))
        this.complaints.push(`console: ${message.text()}`);
    });
    return page;
  }

  /** Pulls a lever of the fake server. */
  async tell(lever: string, body: object): Promise<void> {
    const response = await fetch(`${this.address}/__fake/${lever}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The fake server refused ${lever}`);
  }

  async ask<T>(question: string): Promise<T> {
    return (await fetch(`${this.address}/__fake/${question}`)).json();
  }
}
