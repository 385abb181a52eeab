import { faults } from "@otklik/e2e/faults";
import { launch } from "@otklik/e2e/launch";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Fake } from "../dev/fake.ts";
import { fake, type Visit, visit } from "./browser.ts";
import { fill } from "./scenes.ts";

let browser: Browser;
let server: Fake;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(() => server.stop());

for (const language of ["ru", "en"])
  for (const theme of ["light", "dark"])
    it(`axe finds nothing: ${language}, ${theme}`, async () => {
      server = await fake({ language, theme });
      const { page, panel } = await visit(browser, server, { reducedMotion: "reduce" });
      await panel.waitForSelector(".topic");
      expect(await faults(panel), "home").toEqual([]);
      await panel.click(".start");
      await fill(server, panel);
      expect(await faults(panel), "chat").toEqual([]);
      await panel.click(
        `[aria-label='${language === "ru" ? "Язык и вид" : "Language and look"}'] >> visible=true`,
      );
      expect(await faults(panel), "menu").toEqual([]);
      const site = (await faults(page)).filter((fault) => fault.includes("otklik"));
      expect(site, "launcher").toEqual([]);
    });

it("the whole way goes by keyboard alone", async () => {
  server = await fake();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(server.site);
  const launcher = page.locator("otklik-widget button");
  await launcher.waitFor();
  await launcher.focus();
  await page.keyboard.press("Enter");
  const panel = page.frameLocator("otklik-widget iframe");
  await panel.locator(".topic").first().waitFor();
  const focused = () =>
    page
      .frames()[1]
      ?.evaluate(
        () =>
          document.activeElement?.textContent || document.activeElement?.getAttribute("aria-label"),
      );
  await expect.poll(focused).toBe("Здравствуйте. Чем помочь сегодня?");
  for (let step = 0; step < 10 && (await focused()) !== "Сотрудники и зарплата"; step++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await panel.locator(".answer >> text=Отправить в отпуск").waitFor();
  for (let step = 0; step < 12 && (await focused()) !== "Отправить в отпуск"; step++)
    await page.keyboard.press("Shift+Tab");
  expect(await focused()).toBe("Отправить в отпуск");
  await page.keyboard.press("Enter");
  await panel.locator(".answer >> text=Иванов Пётр").waitFor();
  // Whoever pressed a button stays at its place in the talk, so the next question is the next stop.
  await page.keyboard.press("Tab");
  expect(await focused()).toContain("Иванов Пётр");
  await page.keyboard.press("Enter");
  await panel.locator("text=С какого числа?").last().waitFor();
  for (let step = 0; step < 8 && (await focused()) !== "Ваше сообщение"; step++)
    await page.keyboard.press("Tab");
  await page.keyboard.type("5 февраля");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Enter");
  await panel.locator(".talk >> text=На сколько дней?").waitFor();
  await page.keyboard.press("Escape");
  await expect
    .poll(() =>
      page.evaluate(
        () => document.querySelector("otklik-widget")?.shadowRoot?.activeElement?.tagName,
      ),
    )
    .toBe("BUTTON");
  await context.close();
});

it("new messages are told to a screen reader, politely, with who says them", async () => {
  server = await fake();
  const { panel } = await visit(browser, server);
  await panel.click(".start");
  await panel.waitForSelector(".answer");
  server.visitor().say({ kind: "operator", name: "Олег Петров" }, { text: "Уже смотрю" });
  await panel.waitForSelector("[aria-live=polite] >> text=Олег Петров: Уже смотрю");
});

for (const width of [390, 320])
  it(`nothing is cut off at ${width} px`, async () => {
    server = await fake();
    const visited = await visit(browser, server, {
      viewport: { width, height: 720 },
      hasTouch: true,
      isMobile: true,
    });
    await wholeWidth(visited, width);
    await visited.panel.click(".start");
    await fill(server, visited.panel);
    await wholeWidth(visited, width);
    const small = await visited.panel.evaluate(() =>
      [...document.querySelectorAll("button, textarea")]
        .filter((one) => one.checkVisibility())
        .map(
          (one) =>
            [
              one.textContent || one.getAttribute("aria-label"),
              one.getBoundingClientRect(),
            ] as const,
        )
        .filter(([, { width, height }]) => Math.min(width, height) < 27.5)
        .map(([name]) => name),
    );
    expect(small).toEqual([]);
    server
      .visitor()
      .say({ kind: "bot" }, { text: "Проверьте, пожалуйста, всё ли верно. ".repeat(9) });
    await visited.panel.click("[aria-label='На главную']");
    await visited.panel.waitForSelector(".card.last >> text=Проверьте");
    await wholeWidth(visited, width);
  });

async function wholeWidth({ page, panel }: Visit, width: number): Promise<void> {
  await panel.waitForSelector("main");
  await expect
    .poll(() => page.locator("otklik-widget iframe").boundingBox())
    .toMatchObject({ x: 0, y: 0, width });
  const wide = await panel.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter(
        (one) =>
          one.checkVisibility() &&
          !one.closest(".sr, .chips") &&
          one.getBoundingClientRect().right > innerWidth + 0.5,
      )
      .map((one) => one.outerHTML.slice(0, 100)),
  );
  expect(wide).toEqual([]);
}

it("whoever asked for less motion gets none", async () => {
  server = await fake();
  const { panel } = await visit(browser, server, { reducedMotion: "reduce" });
  await panel.click(".start");
  await fill(server, panel);
  const moving = await panel.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
