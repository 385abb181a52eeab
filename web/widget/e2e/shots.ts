import { launch } from "@otklik/e2e/launch";
import type { Browser, Page } from "playwright-core";
import type { Fake } from "../dev/fake.ts";
import { fake, open, panelOf } from "./browser.ts";
import { fill } from "./scenes.ts";

/** Pictures of every state, for people to look at: `npm run shots -- folder`. */
export async function shots(folder: string): Promise<void> {
  const browser = await launch();
  for (const language of ["ru", "en"])
    for (const theme of ["light", "dark"])
      for (const width of [1440, 390]) await scene(browser, folder, language, theme, width);
  await browser.close();
}

async function scene(
  browser: Browser,
  folder: string,
  language: string,
  theme: string,
  width: number,
): Promise<void> {
  const server = await fake({ language, theme });
  const phone = width < 480;
  const context = await browser.newContext({
    viewport: { width, height: phone ? 800 : 900 },
    deviceScaleFactor: phone ? 2 : 1,
    hasTouch: phone,
    isMobile: phone,
    locale: language,
  });
  const page = await context.newPage();
  const shot = (name: string) =>
    page.screenshot({ path: `${folder}/${name}-${language}-${theme}-${width}.png` });
  await page.goto(server.site);
  await page.locator("otklik-widget button").waitFor();
  await shot("0-site");
  const { panel } = await open(page, server);
  await panel.waitForSelector(".topic");
  await page.waitForTimeout(300);
  await shot("1-home");
  await panel.click(".start");
  await page.waitForTimeout(300);
  await shot("2-menu");
  await fill(server, panel);
  await page.waitForTimeout(300);
  await shot("4-full-end");
  await panel.evaluate(() => document.querySelector(".feed")?.scrollTo(0, 0));
  await page.waitForTimeout(200);
  await shot("3-full-begin");
  await panel.evaluate(() => document.querySelector(".feed")?.scrollTo(0, 620));
  await page.waitForTimeout(200);
  await shot("3-full-middle");
  await panel.click("header .menu-box button");
  await shot("5-look");
  await page.keyboard.press("Escape");
  await rest(page, server, shot);
  await context.close();
  await server.stop();
}

async function rest(
  page: Page,
  server: Fake,
  shot: (name: string) => Promise<unknown>,
): Promise<void> {
  const panel = await panelOf(page);
  await panel.click(".latest");
  await panel.setInputFiles("input[type=file]", [
    {
      name: "Счёт на оплату 14 от 12 ноября.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.alloc(300_000),
    },
    { name: "акт.docx", mimeType: "application/msword", buffer: Buffer.alloc(30_000) },
  ]);
  await panel.fill(
    "textarea",
    "Вот документы, посмотрите, пожалуйста.\nЕсть ещё акт за октябрь, но он на бумаге: нужен ли он?",
  );
  await page.waitForTimeout(500);
  await shot("6-files");
  await panel.click(".tray .round >> nth=0");
  await panel.click(".tray .round >> nth=0");
  await panel.fill("textarea", "Это не дойдёт [refuse]");
  await panel.click(".send");
  await page.waitForTimeout(300);
  server.trouble.down = true;
  server.visitor().drop();
  await panel.fill("textarea", "А это ждёт связи");
  await panel.click(".send");
  await page.waitForTimeout(2200);
  await shot("7-lost");
  server.trouble.down = false;
  await panel.waitForSelector(".line.contact:not(.waiting, .sending) >> text=А это ждёт связи", {
    timeout: 20_000,
  });
  server.visitor().resolve();
  await panel.click("header .round");
  await page.waitForTimeout(300);
  await shot("8-home-again");
}
