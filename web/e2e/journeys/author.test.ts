import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { Author, keyboard, mouse } from "../src/Author.ts";
import { cast } from "../src/cast.ts";
import { type OwnInbox, ownInbox } from "../src/ownInbox.ts";

const on = cast();

it("a newcomer draws a scenario with the mouse, tries it, publishes it, changes it and goes back", async () => {
  const { page } = await on.operator("admin");
  const inbox = await ownInbox(page);
  const author = new Author(page, mouse);
  const title = await author.begins("Остаток мышью");
  await card(page, "Чем помочь?").click();
  await author.offers(1, "Остаток", "Balance");
  await author.offers(2, "Часы работы", "Opening hours");

  await dropped(page, "Анкета", { x: 60, y: 560 });
  await author.asksForInn();
  await palette(page, "Вызов робота").click();
  await author.asksTheRobot();
  await palette(page, "Сообщение").click();
  await page.getByLabel("Что говорит бот, Русский").fill("Остаток: {{account.balance}}.");
  await page.getByLabel("Что говорит бот, Английский").fill("Balance: {{account.balance}}.");
  await palette(page, "Завершение").click();
  await dropped(page, "Сообщение", { x: 600, y: 120 });
  await page.getByLabel("Что говорит бот, Русский").fill("С девяти до шести.");
  await page.getByLabel("Что говорит бот, Английский").fill("Nine to six.");
  await page.getByRole("button", { name: "Показать всё" }).click();
  await leads(page, card(page, "Чем помочь?"), 1, card(page, "Задам несколько вопросов."));
  await leads(page, card(page, "Чем помочь?"), 2, card(page, "С девяти до шести."));

  await tried(author);
  await author.publishes(1);
  await used(author, title, inbox);

  await page.getByRole("button", { name: "Показать всё" }).click();
  await author.turnsTo("Шаг");
  await card(page, "С девяти до шести.").click();
  await page.getByLabel("Что говорит бот, Русский").fill("С восьми до семи.");
  await author.publishes(2);
  await author.goesBackTo(1, "С восьми до семи.");
});

it("a newcomer makes the same with the keyboard alone, in the outline", async () => {
  const { page } = await on.operator("admin");
  const inbox = await ownInbox(page);
  const author = new Author(page, keyboard);
  const title = await author.begins("Остаток клавишами");
  await page.goto(`${page.url()}?view=outline`);
  await line(page, "Здравствуйте").focus();
  await page.keyboard.press("ArrowDown");
  await line(page, "Чем помочь?").and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Enter");
  await author.offers(1, "Остаток", "Balance");
  await author.offers(2, "Часы работы", "Opening hours");

  await adds(page, "Передаю ваш вопрос", "По словам");
  await page.getByLabel("Что говорит бот, Русский").fill("С девяти до шести.");
  await page.getByLabel("Что говорит бот, Английский").fill("Nine to six.");
  await page.getByLabel("По словам, Русский").fill("график");
  await page.getByLabel("Название ветки, Русский").fill("Часы");
  await page.getByLabel("Название ветки, Английский").fill("Hours");
  await adds(page, "С девяти до шести.", "По словам");
  await page.getByLabel("Что говорит бот, Русский").fill("Узнаем остаток.");
  await page.getByLabel("Что говорит бот, Английский").fill("Let’s find the balance.");
  await page.getByLabel("По словам, Русский").fill("остаток");
  await page.getByLabel("Название ветки, Русский").fill("Расчёты");
  await page.getByLabel("Название ветки, Английский").fill("Accounts");
  await adds(page, "Узнаем остаток.", "Анкета");
  await author.asksForInn();
  await adds(page, "Задам несколько вопросов.", "Вызов робота");
  await author.asksTheRobot();
  await adds(page, "Остаток по расчётам", "Сообщение");
  await page.getByLabel("Что говорит бот, Русский").fill("Остаток: {{account.balance}}.");
  await page.getByLabel("Что говорит бот, Английский").fill("Balance: {{account.balance}}.");
  await adds(page, "Остаток: ", "Завершение");
  await adds(page, "Готово.", "Пауза");
  await page.keyboard.press("Delete");
  await line(page, "минута").waitFor({ state: "detached" });
  await line(page, "Чем помочь?").press("Enter");
  await page.getByLabel("Куда ведёт").nth(1).selectOption({ label: "Расчёты" });
  await page.getByLabel("Куда ведёт").nth(2).selectOption({ label: "Часы" });
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.getByLabel("Куда ведёт").nth(2).inputValue()).toBe("");
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => page.getByLabel("Куда ведёт").nth(2).inputValue()).not.toBe("");

  await tried(author);
  await author.publishes(1);
  await used(author, title, inbox);

  await page.goto(`${page.url()}?view=outline`);
  await line(page, "С девяти до шести.").press("Enter");
  await page.getByLabel("Что говорит бот, Русский").fill("С восьми до семи.");
  await author.publishes(2);
  await author.goesBackTo(1, "С восьми до семи.");
});

/** Every branch in the chat with the draft. */
async function tried(author: Author): Promise<void> {
  await author.turnsTo("Чат");
  await author.presses("Часы работы");
  await author.hears("С девяти до шести.");
  await author.presses("Остаток");
  await author.hears("Какой у вас ИНН?");
  await author.saysAsCustomer("7799012346");
  await author.hears(/Остаток: 10/);
  await author.page.getByRole("button", { name: "Начать заново" }).press("Enter");
  await author.presses("Позвать специалиста");
  await author.hears(/Передано людям/);
}

/** A customer meets what was published. */
async function used(author: Author, title: string, inbox: OwnInbox): Promise<void> {
  const { page } = author;
  const builder = page.url();
  await author.serves(title, inbox.name);
  const customer = await on.customerOf(inbox.key);
  await customer.panel.locator(".card.start").click();
  await customer.hears("Чем помочь?");
  await customer.presses("Остаток");
  await customer.hears("Какой у вас ИНН?");
  await customer.says("7799012346");
  await customer.hears(/Остаток: \d/);
  await page.goto(builder);
  await page.getByText("Чем помочь?").first().waitFor();
}

/** Puts a step behind the one with these words. */
async function adds(page: Page, after: string, kind: string): Promise<void> {
  await line(page, after).press("Insert");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Найти шаг").and(page.locator(":focus")).waitFor();
  await page.keyboard.type(kind);
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await page.locator("[data-step]:focus").waitFor();
}

function line(page: Page, words: string): Locator {
  return page.locator("[data-step]").filter({ hasText: words }).last();
}

function palette(page: Page, kind: string): Locator {
  return page.locator("[data-region=palette]").getByRole("button", { name: kind, exact: true });
}

function card(page: Page, words: string): Locator {
  return page.locator(".react-flow__node-step").filter({ hasText: words });
}

async function dropped(page: Page, kind: string, targetPosition: { x: number; y: number }) {
  await palette(page, kind).dragTo(page.locator(".react-flow__pane"), { targetPosition });
  await page.locator("#step-title").getByText(kind, { exact: true }).waitFor();
}

/** Draws a line from one of a menu's options to a card. */
async function leads(page: Page, menu: Locator, option: number, to: Locator): Promise<void> {
  await menu
    .locator(`[data-handleid="items.${option}"]`)
    .dragTo(to.locator('[data-handleid="side"]'));
  await page
    .locator(`.react-flow__edge[data-id$=":items.${option}"]`)
    .waitFor({ state: "attached" });
}
