import { randomUUID } from "node:crypto";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** How somebody makes a choice: with the mouse, or with the keyboard alone. */
export type Hand = (what: Locator) => Promise<void>;

export const mouse: Hand = (what) => what.click();
export const keyboard: Hand = async (what) => {
  await what.focus();
  await what.press("Enter");
};

/** Somebody who makes a scenario. */
export class Author {
  readonly page: Page;
  readonly #takes: Hand;

  constructor(page: Page, hand: Hand) {
    this.page = page;
    this.#takes = hand;
  }

  get form(): Locator {
    return this.page.locator("[data-region=rail] form");
  }

  get log(): Locator {
    return this.page.getByRole("log", { name: "Чат с черновиком" });
  }

  /** A new scenario, opened; its title is like no other. */
  async begins(subject: string): Promise<string> {
    const title = `${subject} ${randomUUID().slice(0, 8)}`;
    await this.#takes(this.page.getByRole("link", { name: "Сценарии" }));
    await this.#takes(this.page.getByRole("button", { name: "Новый сценарий" }));
    await this.page.getByLabel("Как назвать").fill(title);
    await this.page.keyboard.press("Enter");
    await this.page.waitForURL(/scenarios\/[0-9a-f-]{36}/);
    await this.page.getByText("Передаю ваш вопрос").first().waitFor();
    return title;
  }

  async turnsTo(tab: string): Promise<void> {
    const found = this.page.getByRole("tab", { name: new RegExp(`^${tab}`) });
    await this.#takes(found);
    await found.and(this.page.locator("[aria-selected=true]")).waitFor();
  }

  /** One more option in the menu that is open in the form. */
  async offers(at: number, ru: string, en: string): Promise<void> {
    await this.#takes(this.page.getByRole("button", { name: "Добавить вариант" }));
    await this.page.getByLabel("Надпись на кнопке, Русский").nth(at).fill(ru);
    await this.page.getByLabel("Надпись на кнопке, Английский").nth(at).fill(en);
  }

  /** The form of the step that is open: a question that wants an INN. */
  async asksForInn(): Promise<void> {
    await this.page.getByLabel("Вопрос, Русский").fill("Какой у вас ИНН?");
    await this.page.getByLabel("Вопрос, Английский").fill("What is your INN?");
    await this.page.getByLabel("Как назвать ответ для оператора, Русский").fill("ИНН");
    await this.page.getByLabel("Как назвать ответ для оператора, Английский").fill("INN");
    await this.page.getByLabel("Какой ответ нужен").selectOption({ label: "ИНН с проверкой" });
  }

  /** The robot's task that is open in the form. */
  async asksTheRobot(): Promise<void> {
    await this.page.getByLabel("Задача робота").selectOption({
      label: "Учётная система: Остаток по расчётам",
    });
    await this.form.getByRole("combobox", { name: "ИНН организации" }).fill("ИНН");
    await this.page.keyboard.press("Escape");
    await this.page.getByLabel("Имя ответа робота").fill("account");
    await this.form.getByLabel("Ошибка робота").selectOption({ label: "Специалист" });
  }

  async saysAsCustomer(text: string): Promise<void> {
    await this.page.getByLabel("Написать как клиент").fill(text);
    await this.page.keyboard.press("Enter");
  }

  /** Presses a button of the chat with the draft. */
  presses(label: string): Promise<void> {
    return this.#takes(this.log.getByRole("button", { name: label, exact: true }).last());
  }

  hears(text: string | RegExp): Promise<void> {
    return this.log.getByText(text).last().waitFor();
  }

  async publishes(number: number): Promise<void> {
    await this.#takes(this.page.getByRole("button", { name: "Опубликовать" }).first());
    const dialog = this.page.getByRole("dialog");
    await dialog.getByLabel("Что и зачем изменили").fill(`Версия ${number}`);
    await this.#takes(dialog.getByRole("button", { name: "Опубликовать", disabled: false }));
    await this.page.getByText(`Опубликована версия ${number}`).waitFor();
    await dialog.waitFor({ state: "detached" });
  }

  /** Compares the draft with a version and goes back to it. */
  async goesBackTo(number: number, changed: string): Promise<void> {
    await this.turnsTo("Версии");
    const rail = this.page.locator("[data-region=rail]");
    const version = rail
      .getByRole("listitem")
      .filter({ hasText: `Версия ${number}` })
      .last();
    await this.#takes(version.getByRole("button", { name: "Сравнить с черновиком" }));
    await rail.getByText(changed).first().waitFor();
    await this.#takes(rail.getByRole("button", { name: "Закончить сравнение" }));
    await this.#takes(version.getByRole("button", { name: `Вернуть версию ${number}` }));
    await this.page.getByText(`Теперь отвечает версия ${number}`).waitFor();
  }

  /** Lets the scenario answer in an inbox, as the list of scenarios has it. */
  async serves(title: string, inbox: string): Promise<void> {
    await this.#takes(this.page.getByRole("link", { name: "Сценарии" }));
    const row = this.page.getByRole("row").filter({ hasText: title }).first();
    await row.getByRole("combobox", { name: "Отвечает" }).focus();
    await this.page.keyboard.type(inbox);
    await expect.poll(() => this.page.getByRole("option").allTextContents()).toEqual([inbox]);
    await this.page.keyboard.press("ArrowDown");
    await this.page.locator("[role=option][data-combobox-selected]").waitFor();
    await this.page.keyboard.press("Enter");
    await row.getByText(inbox).waitFor();
  }
}
