import type { Browser, BrowserContextOptions, Locator } from "playwright-core";
import { Person } from "./Person.ts";
import { type Place, passwordOf } from "./program.ts";

/** Somebody of the sample company at the console. */
export class Operator extends Person {
  #atWork = false;

  static async arrives(
    browser: Browser,
    place: Place,
    name: string,
    options: BrowserContextOptions = {},
  ): Promise<Operator> {
    const { page, network } = await Person.sit(browser, options);
    const operator = new Operator(page, network);
    await page.goto(`http://localhost:${place.port}/app/`);
    await page.getByLabel("Электронная почта").fill(`${name}@schetovod.example`);
    await page.getByLabel("Пароль", { exact: true }).fill(passwordOf(place));
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Уведомления: \d/ }).waitFor();
    return operator;
  }

  get log(): Locator {
    return this.page.locator("[role=log]");
  }

  get rows(): Locator {
    return this.page.locator("[data-row]");
  }

  get field(): Locator {
    return this.page.getByRole("region", { name: "Ответ и заметки" }).getByRole("textbox");
  }

  /** «На месте», «Перерыв» or «Не работаю». */
  async is(state: string): Promise<void> {
    await this.page.getByRole("button", { name: /, (Не работаю|На месте|Перерыв)$/ }).click();
    await this.page.getByRole("menuitemradio", { name: state }).click();
    await this.page.getByRole("button", { name: new RegExp(`, ${state}$`) }).waitFor();
    this.#atWork = state === "На месте";
  }

  /** Whoever goes leaves nothing to come to an empty desk. */
  override async leaves(): Promise<void> {
    if (this.#atWork) await this.page.evaluate(goOffline).catch(() => undefined);
    await super.leaves();
  }

  async opens(name: string | RegExp): Promise<void> {
    await this.rows.filter({ hasText: name }).first().click();
    await this.log.locator("article").first().waitFor();
    await this.field.waitFor();
  }

  async says(text: string): Promise<void> {
    await this.field.fill(text);
    await this.page.keyboard.press("Control+Enter");
  }

  hears(text: string | RegExp): Promise<void> {
    return this.log.getByText(text).last().waitFor();
  }

  /** Every word of hers is on the server. */
  async hasSentAll(): Promise<void> {
    const onTheWay = this.log.locator("[data-state=waiting], [data-state=sending]");
    await onTheWay.first().waitFor({ state: "detached", timeout: 60_000 });
  }

  /** What was said, in the order of the screen, of all that matches. */
  async heard(which: RegExp): Promise<string[]> {
    const words = await this.log.getByText(which).allTextContents();
    return words.map((text) => text.trim());
  }
}

function goOffline(): Promise<unknown> {
  return fetch("/api/me/presence", {
    method: "PUT",
    headers: { "Content-Type": "application/json", "Otklik-Request": "1" },
    body: JSON.stringify({ state: "offline" }),
  });
}
