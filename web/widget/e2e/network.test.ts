import { launch } from "@otklik/e2e/launch";
import type { Browser, Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { Fake } from "../dev/fake.ts";
import { fake, open, panelOf, say, visit } from "./browser.ts";

let browser: Browser;
let server: Fake;
const oleg = { kind: "operator", name: "Олег Петров" } as const;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await fake();
});
afterEach(() => server.stop());

/** All words on the screen, in order, of those that Oleg counts out and Anna answers. */
async function counted(panel: Frame): Promise<string[]> {
  const words = await panel.locator(".line .words").allTextContents();
  return words.filter((text) => /^(слово|ответ) \d+$/.test(text));
}

async function talking(): Promise<Frame> {
  const { panel } = await visit(browser, server);
  await panel.click(".start");
  await panel.waitForSelector(".answer");
  server.visitor().hold({ kind: "with", operator: { name: oleg.name, initials: "ОП" } });
  await panel.waitForSelector("header >> text=Олег Петров");
  return panel;
}

it("a line that breaks in the middle loses nothing and doubles nothing", async () => {
  const panel = await talking();
  const visitor = server.visitor();
  const expected: string[] = [];
  for (let at = 1; at <= 12; at++) {
    visitor.say(oleg, { text: `слово ${at}` });
    expected.push(`слово ${at}`);
    if (at % 4 === 0) visitor.drop();
    if (at % 5 === 0) {
      await panel.waitForSelector(`text="слово ${at}"`);
      await say(panel, `ответ ${at}`);
      await panel.waitForSelector(`.line.contact:not(.waiting, .sending) >> text="ответ ${at}"`);
      expected.push(`ответ ${at}`);
    }
  }
  await panel.waitForSelector('text="слово 12"');
  await expect.poll(() => counted(panel)).toEqual(expected);
});

it("a server that says everything twice is heard once", async () => {
  server.trouble.duplicates = true;
  const panel = await talking();
  server.visitor().say(oleg, { text: "слово 1" });
  await say(panel, "ответ 1");
  await panel.waitForSelector('.line.contact:not(.waiting, .sending) >> text="ответ 1"');
  server.visitor().drop();
  server.visitor().say(oleg, { text: "слово 2" });
  await panel.waitForSelector('text="слово 2"');
  await expect.poll(() => counted(panel)).toEqual(["слово 1", "ответ 1", "слово 2"]);
});

it("a message whose receipt is lost is sent again and stands once", async () => {
  const panel = await talking();
  server.trouble.loseAcks = 2;
  await say(panel, "ответ 1");
  await panel.waitForSelector('.line.contact:not(.waiting, .sending) >> text="ответ 1"');
  await say(panel, "ответ 2");
  await panel.waitForSelector('.line.contact:not(.waiting, .sending) >> text="ответ 2"');
  await expect.poll(() => counted(panel)).toEqual(["ответ 1", "ответ 2"]);
  expect(new Set(server.visitor().received).size).toBe(2);
});

it("without any network messages wait, survive a reload and then go by themselves", async () => {
  const { page, panel } = await visit(browser, server);
  await panel.click(".start");
  await panel.waitForSelector(".answer");
  server.visitor().hold({ kind: "with", operator: { name: oleg.name, initials: "ОП" } });
  server.trouble.down = true;
  server.visitor().drop();
  await panel.waitForSelector("text=Нет связи. Сообщения сохраняются и уйдут сами.");
  await say(panel, "ответ 1");
  await say(panel, "ответ 2");
  await panel.fill("textarea", "ещё не отправлено");
  await panel.waitForSelector("text=Не отправлено. Уйдёт, когда появится связь");

  server.trouble.down = false;
  await server.visitor().drop();
  await page.evaluate(() => window.stop());
  server.trouble.refuseSockets = true;
  await page.reload();
  await page.locator("otklik-widget iframe").waitFor();
  const again = await panelOf(page);
  await again.waitForSelector('.line.contact:not(.waiting, .sending) >> text="ответ 2"');
  await expect.poll(() => counted(again)).toEqual(["ответ 1", "ответ 2"]);
  expect(await again.inputValue("textarea")).toBe("ещё не отправлено");
});

it("where sockets do not pass, plain requests carry the talk", async () => {
  server.trouble.refuseSockets = true;
  const { panel } = await visit(browser, server);
  await panel.click(".start");
  await panel.click(".answer >> text=Сотрудники и зарплата");
  await panel.waitForSelector("text=Отправить в отпуск");
  server.visitor().say({ kind: "bot" }, { text: "слово 1" });
  await panel.waitForSelector('text="слово 1"');
  expect(await panel.isVisible(".lost")).toBe(false);
});

it("a second tab shows the same conversation", async () => {
  const first = await visit(browser, server);
  await first.panel.click(".start");
  await say(first.panel, "ответ 1");
  await first.panel.waitForSelector('.line.contact:not(.waiting, .sending) >> text="ответ 1"');
  const second = await open(await first.page.context().newPage(), server);
  await second.panel.waitForSelector(".card.last");
  await second.panel.click(".card.last");
  await say(second.panel, "ответ 2");
  await first.panel.waitForSelector('text="ответ 2"');
  await expect.poll(() => counted(second.panel)).toEqual(["ответ 1", "ответ 2"]);
  await expect.poll(() => counted(first.panel)).toEqual(["ответ 1", "ответ 2"]);
  expect(server.routes.visitors.size).toBe(1);
});

it("a refused message says why, and can be tried again or dropped", async () => {
  const panel = await talking();
  await say(panel, "ответ 1 [refuse]");
  await panel.waitForSelector("text=Не отправлено. Слишком много сообщений подряд.");
  await panel.click("text=Повторить");
  await panel.waitForSelector("text=Не отправлено. Слишком много сообщений подряд.");
  await panel.click("text=Удалить");
  await panel.waitForSelector("text=[refuse]", { state: "detached" });
});

it("a visitor whose session ended is let in anew, with her unsent words", async () => {
  const { panel } = await visit(browser, server);
  await panel.click(".start");
  await panel.waitForSelector(".answer");
  const before = server.visitor();
  server.routes.visitors.clear();
  before.drop();
  await expect.poll(() => server.routes.visitors.size).toBe(1);
  await say(panel, "ответ 1");
  await panel.waitForSelector('.line.contact:not(.waiting, .sending) >> text="ответ 1"');
});

it("where nobody is let in, the reason stands there, and a way to try again", async () => {
  server.routes.barred = "Войдите на сайт, чтобы написать нам.";
  const { panel } = await visit(browser, server);
  await panel.waitForSelector("text=Войдите на сайт, чтобы написать нам.");
  server.routes.barred = undefined;
  await panel.click("text=Попробовать снова");
  await panel.waitForSelector(".topic");
});

it("whoever signs in or out on the site never sees the talk of the one before", async () => {
  const { page, panel } = await visit(browser, server);
  await panel.click(".start");
  await say(panel, "тайна Анны");
  await panel.waitForSelector('.line.contact:not(.waiting, .sending) >> text="тайна Анны"');
  await page.evaluate(() => window.otklik?.identify());
  const next = page.frameLocator("otklik-widget iframe");
  await next.locator(".answer, .topic").first().waitFor({ state: "attached" });
  await expect.poll(() => next.locator("text=тайна Анны").count()).toBe(0);
  await expect.poll(() => server.routes.visitors.size).toBe(2);
});

it("the site may say who the customer is while her session opens", async () => {
  let pass = () => {};
  const held = new Promise<void>((done) => (pass = done));
  const page = await browser.newPage();
  await page.route("**/sessions", async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/sessions$/);
  await open(page, server);
  await asked;
  await page.evaluate(() => window.otklik?.identify("anna.1"));
  pass();
  await expect.poll(() => server.routes.people.has("anna")).toBe(true);
});

it("whoever the site vouches for has her own talk, and a renewed proof changes nothing", async () => {
  const { page, panel } = await visit(browser, server);
  await panel.click(".start");
  await say(panel, "без имени");
  await panel.waitForSelector('.line.contact:not(.waiting, .sending) >> text="без имени"');
  // Another person gets a fresh panel: what is typed before that belongs to the one before.
  const fresh = page.waitForEvent("framenavigated");
  await page.evaluate(() => window.otklik?.identify("anna.1"));
  await fresh;
  const next = page.frameLocator("otklik-widget iframe");
  await next.locator("textarea").fill("это Анна");
  await next.locator("textarea").press("Enter");
  await next.locator('.line.contact:not(.waiting, .sending) >> text="это Анна"').waitFor();
  expect(await next.locator("text=без имени").count()).toBe(0);
  await expect.poll(() => server.routes.people.get("anna")?.received).toHaveLength(1);

  await next.locator("textarea").fill("ещё не отправлено");
  const asked = page.waitForResponse(/sessions$/);
  await page.evaluate(() => window.otklik?.identify("anna.2"));
  await asked;
  expect(await next.locator("textarea").inputValue()).toBe("ещё не отправлено");
  expect(await next.locator('text="это Анна"').last().isVisible()).toBe(true);
});
