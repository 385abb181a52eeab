import type { Browser, BrowserContextOptions, Frame } from "playwright-core";
import { Person } from "./Person.ts";
import type { Place } from "./program.ts";

/** A customer on the sample company's site, with its widget open. */
export class Customer extends Person {
  #panel: Frame | undefined;
  #who: string | null = null;

  /** `who` is signed in at the site: "anna", "dmitry"; nobody knows the one without a name. */
  static async comes(
    browser: Browser,
    place: Place,
    who: string | null,
    options: BrowserContextOptions = {},
  ): Promise<Customer> {
    const { page, network } = await Person.sit(browser, options);
    const customer = new Customer(page, network);
    await page.goto(`http://localhost:${place.port + 2}/`);
    await customer.#signsIn(who);
    await customer.opensChat();
    return customer;
  }

  /** Somebody unknown on a page of the same site that has another inbox. */
  static async meets(browser: Browser, place: Place, inbox: string): Promise<Customer> {
    const { page, network } = await Person.sit(browser, {});
    const customer = new Customer(page, network);
    const address = `http://localhost:${place.port + 2}/other`;
    const script = `<script src="http://localhost:${place.port}/widget.js" data-inbox="${inbox}" async></script>`;
    await page.route(address, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><title>Other</title>${script}`,
      }),
    );
    await page.goto(address);
    await customer.opensChat();
    return customer;
  }

  get panel(): Frame {
    if (!this.#panel) throw new Error("The chat is not open");
    return this.#panel;
  }

  async opensChat(): Promise<void> {
    await this.page.locator("otklik-widget button").click();
    await this.#findPanel();
  }

  /** Loads the site anew and goes back to the talk, whether the chat opens there by itself or not. */
  async returns(): Promise<void> {
    await this.page.reload();
    await this.#signsIn(this.#who);
    await this.page.waitForFunction(() => "otklik" in globalThis);
    await this.page.evaluate(openByName);
    await this.#findPanel();
    const last = this.panel.locator(".card.last:visible");
    await last.or(this.panel.locator("textarea:visible")).first().waitFor();
    if (await last.isVisible()) await last.click();
  }

  /** The sample site forgets its visitors when it is loaded anew. */
  async #signsIn(who: string | null): Promise<void> {
    this.#who = who;
    if (!who) return;
    await this.page.locator(`[data-person=${who}]`).click();
    await this.page.locator("#me").waitFor();
  }

  async #findPanel(): Promise<void> {
    const frame = await this.page.locator("otklik-widget iframe").elementHandle();
    const panel = await frame?.contentFrame();
    if (!panel) throw new Error("The widget has no panel");
    await panel.locator("main").waitFor();
    this.#panel = panel;
  }

  /** Goes from the widget's first page to the talk. */
  async begins(): Promise<void> {
    await this.panel.locator(".card.start").click();
    await this.hears("Чем помочь?");
  }

  async presses(label: string): Promise<void> {
    await this.panel.locator("button.answer", { hasText: label }).last().click();
  }

  async says(text: string): Promise<void> {
    await this.panel.locator("textarea").fill(text);
    await this.panel.locator("textarea").press("Enter");
  }

  hears(text: string | RegExp): Promise<void> {
    return this.panel.locator(".talk").getByText(text).last().waitFor();
  }

  /** What was said, in the order of the screen, of all that matches. */
  async heard(which: RegExp): Promise<string[]> {
    const words = await this.panel.locator(".line .words").allTextContents();
    return words.map((text) => text.trim()).filter((text) => which.test(text));
  }
}

/** As a site's own page opens the chat. */
function openByName(): void {
  const widget: unknown = Reflect.get(globalThis, "otklik");
  const open: unknown = widget && Reflect.get(Object(widget), "open");
  if (typeof open === "function") open();
}
