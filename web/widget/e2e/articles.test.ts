import { faults } from "@otklik/e2e/faults";
import { launch } from "@otklik/e2e/launch";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Fake } from "../dev/fake.ts";
import { fake, visit } from "./browser.ts";

let browser: Browser;
let server: Fake;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(() => server.stop());

it("Anna looks for an answer herself, reads it, and writes to us about the rest", async () => {
  server = await fake();
  const { panel, errors } = await visit(browser, server);
  await panel.click("text=Поиск ответов");
  const field = panel.locator(".finder input");
  await field.fill("вертолёт");
  await panel.waitForSelector(".told >> text=ничего не нашлось");
  await field.fill("отпуск");
  await panel.waitForSelector(".told >> text=Нашлось: 1");
  await panel.click(".hits .card");
  await panel.waitForSelector("article >> text=Что нужно");
  expect(await panel.locator("article strong").textContent()).toBe("за три дня");
  expect(await panel.locator("article :is(a, img)").count()).toBe(0);
  await panel.click(".votes >> text=Да");
  await panel.waitForSelector("article p:focus >> text=Спасибо за ответ");
  expect(server.routes.votes).toEqual(["a1"]);
  await panel.click("[aria-label='К найденному']");
  await panel.waitForSelector(".hits .card:focus");
  await panel.click("footer >> text=Написать нам");
  await panel.waitForSelector(".talk textarea");
  expect(await panel.inputValue("textarea")).toBe("отпуск");
  expect(errors).toEqual([]);
});

for (const language of ["ru", "en"])
  for (const theme of ["light", "dark"])
    it(`axe finds nothing in articles: ${language}, ${theme}`, async () => {
      server = await fake({ language, theme });
      const { panel } = await visit(browser, server, { viewport: { width: 390, height: 800 } });
      await panel.click("b.card-text");
      await panel.fill(".finder input", "отпуск");
      await panel.waitForSelector(".hits .card");
      expect(await faults(panel), "found").toEqual([]);
      await panel.click(".hits .card");
      await panel.waitForSelector(".votes");
      expect(await faults(panel), "article").toEqual([]);
    });
