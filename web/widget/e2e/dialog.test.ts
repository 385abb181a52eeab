import { launch } from "@otklik/e2e/launch";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { Fake } from "../dev/fake.ts";
import { fake, panelOf, say, visit } from "./browser.ts";

let browser: Browser;
let server: Fake;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await fake();
});
afterEach(() => server.stop());

it("Anna sends an employee on vacation and gets the documents", async () => {
  let finish = () => {};
  server.bot.work = () => new Promise((done) => (finish = done));
  const { panel, errors } = await visit(browser, server);
  await panel.click("text=Сотрудники и зарплата");
  await panel.click("text=Отправить в отпуск");
  await panel.click("text=Иванов Пётр");
  await say(panel, "когда-нибудь потом");
  await panel.waitForSelector(".talk >> text=Не вижу даты");
  await say(panel, "5 февраля");
  await panel.waitForSelector(".talk >> text=На сколько дней?");
  await say(panel, "14");
  await panel.click(".answer >> text=Всё верно");
  await panel.waitForSelector(".dots");
  finish();
  await panel.waitForSelector(".talk >> text=Платёжное поручение.docx");
  expect(await panel.locator(".file").count()).toBe(3);
  expect(await panel.locator(".dots").count()).toBe(0);
  const bots = await panel.locator(".line.bot").count();
  expect(await panel.locator(".line.bot:has-text('Бот')").count()).toBe(bots);
  expect(errors).toEqual([]);
});

it("a button answers once, and only the newest question has buttons", async () => {
  const { panel } = await visit(browser, server);
  await panel.click(".start");
  await panel.locator(".answer >> text=Сотрудники и зарплата").dblclick();
  await panel.waitForSelector(".talk >> text=Отправить в отпуск");
  expect(server.visitor().received).toHaveLength(1);
  expect(await panel.locator(".answer").count()).toBe(3);
});

it("a person is one tap away, and the wait is told honestly", async () => {
  const { panel } = await visit(browser, server);
  await panel.click(".start");
  await panel.click(".chip >> text=Позвать специалиста");
  await panel.waitForSelector("header >> text=Ждём специалиста");
  await panel.waitForSelector(".strip >> text=Ваше место в очереди: 3");
  await panel.waitForSelector(".strip >> text=Обычно отвечаем за 4 минуты.");
  expect(await panel.isVisible(".chips")).toBe(false);

  const visitor = server.visitor();
  visitor.hold({ kind: "waiting", place: 1, waitSeconds: 50 });
  await panel.waitForSelector(".strip >> text=Обычно отвечаем меньше чем за минуту.");
  visitor.hold({ kind: "waiting", opensAt: new Date(Date.now() + 86_400_000).toISOString() });
  await panel.waitForSelector(".strip >> text=Сейчас нерабочее время");
  await panel.waitForSelector(".strip >> text=Специалисты ответят завтра после");

  visitor.hold({ kind: "with", operator: { name: "Олег Петров", initials: "ОП" } });
  visitor.happen("taken", { operator: "Олег Петров" });
  const oleg = { kind: "operator", name: "Олег Петров" } as const;
  visitor.typing(oleg, true);
  await panel.waitForSelector("[aria-label='Олег Петров печатает']");
  visitor.say(oleg, { text: "Добрый день, смотрю ваш вопрос." });
  await panel.waitForSelector(".line.operator >> text=Добрый день");
  expect(await panel.textContent("header h1")).toBe("Олег Петров");
  expect(await panel.locator(".dots").count()).toBe(0);
  expect(await panel.isVisible(".strip")).toBe(false);
});

it("after the end Anna rates, and can begin anew", async () => {
  const { panel } = await visit(browser, server);
  await panel.click(".start");
  await say(panel, "спасибо");
  await panel.waitForSelector(".talk >> text=Не понял вопрос");
  const visitor = server.visitor();
  visitor.resolve();
  const buttons = [1, 2, 3, 4, 5].map((mark) => ({ id: `m${mark}`, label: `${mark}` }));
  visitor.say({ kind: "bot" }, { text: "Оцените, как мы помогли", buttons, layout: "scale" });
  const scale = panel.getByRole("group", { name: "Оцените, как мы помогли" });
  await scale.waitFor();
  expect(await panel.textContent(".ends")).toBe("ПлохоОтлично");
  await scale.getByRole("button", { name: "5" }).click();
  await panel.waitForSelector(".line.contact:not(.waiting, .sending) >> text=5");

  visitor.resolve();
  await panel.click("[aria-label='На главную']");
  await panel.waitForSelector(".card.last >> text=Обращение закрыто");
  await panel.click("text=Задать новый вопрос");
  await panel.waitForSelector(".answer >> text=Первичные документы");
  await panel.waitForSelector(".talk >> text=Обращение снова открыто");
});

it("a topic of a closed conversation opens it again", async () => {
  const { panel } = await visit(browser, server);
  await panel.click(".start");
  await say(panel, "спасибо");
  await panel.waitForSelector(".talk >> text=Не понял вопрос");
  server.visitor().resolve();
  await panel.click("[aria-label='На главную']");
  await panel.click(".topic >> text=Счёт на оплату");
  await panel.waitForSelector(".line.contact >> text=Счёт на оплату");
  await panel.waitForSelector(".talk >> text=Обращение снова открыто");
});

it("where the last talk is long over, a new one begins and the old one is still there", async () => {
  const { page, panel } = await visit(browser, server);
  await panel.waitForSelector(".topic");
  const visitor = server.visitor();
  visitor.open(new Date("2026-01-10T10:00:00Z"));
  visitor.say({ kind: "contact" }, { text: "давний вопрос" }, new Date("2026-01-10T10:00:00Z"));
  visitor.resolve();
  visitor.past.push(...(visitor.current ? [visitor.current] : []));
  visitor.current = undefined;
  await page.reload();
  await page.locator("otklik-widget iframe").waitFor();
  const again = await panelOf(page);
  await again.click("text=Прежняя переписка");
  await again.click(".earlier");
  await again.waitForSelector(".talk >> text=давний вопрос");
  await again.waitForSelector(".answer >> text=Первичные документы");
});

it("the language changes at once and is remembered", async () => {
  const { page, panel } = await visit(browser, server);
  await panel.click("[aria-label='Язык и вид'] >> visible=true");
  await panel.click("text=English >> visible=true");
  await panel.waitForSelector("text=Write to us");
  expect(await panel.getAttribute("html", "lang")).toBe("en");
  await page.reload();
  await page.locator("otklik-widget iframe").waitFor();
  await page.frameLocator("otklik-widget iframe").locator("text=Write to us").waitFor();
});

it("the window closes by Esc and gives the focus back", async () => {
  const { page, panel } = await visit(browser, server);
  await panel.waitForSelector(".topic");
  await page.keyboard.press("Escape");
  await page.waitForFunction(
    () => document.querySelector("otklik-widget")?.shadowRoot?.activeElement?.tagName === "BUTTON",
  );
  expect(await page.locator("otklik-widget button").getAttribute("aria-expanded")).toBe("false");
  await page.locator("otklik-widget iframe").waitFor({ state: "hidden" });
});

it("the site opens, closes and listens through window.otklik", async () => {
  const { page, panel } = await visit(browser, server);
  await panel.waitForSelector(".topic");
  const heard = page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const events: string[] = [];
        const { otklik } = window;
        otklik?.on("close", () => events.push("close"));
        otklik?.on("open", () => done([...events, "open"]));
        otklik?.close();
        otklik?.open();
      }),
  );
  expect(await heard).toEqual(["close", "open"]);
});
