import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { Stage } from "./stage.ts";

let stage: Stage;
let page: Page;
const field = () => page.getByRole("region", { name: "Ответ и заметки" }).getByRole("textbox");

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.end());
afterEach(async () => {
  expect(stage.complaints).toEqual([]);
  await page.context().close();
});

const press = (keys: string) => page.keyboard.press(keys);
const entries = () => page.locator("[role=log] article");
const asked = () => page.getByRole("combobox").and(page.locator(":focus")).waitFor();
const writing = () => field().and(page.locator(":focus")).waitFor();
const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-row"));

it("a whole piece of work goes by keyboard alone", async () => {
  page = await stage.show();
  await page.waitForSelector("[data-row]");
  await press("j");
  await expect.poll(focused).toBe("k2");
  await press("j");
  await expect.poll(focused).toBe("k1");
  await press("Enter");
  await page.waitForURL("**/mine/k1");
  await entries().first().waitFor();

  await press("n");
  await writing();
  await page.keyboard.type("Ирина знает, @Ири");
  await page.getByRole("option", { name: "Ирина Смирнова" }).waitFor();
  await press("Enter");
  await page.keyboard.type("посмотри");
  await press("Control+Enter");
  await page.locator("[role=log]").getByText("посмотри").waitFor();
  await expect.poll(() => field().inputValue()).toBe("");

  await press("Escape");
  await page.locator("[role=log]").focus();
  await press("r");
  await writing();
  await page.keyboard.type("/срок");
  await page.getByRole("option").first().waitFor();
  await press("Enter");
  await page.keyboard.type(" Справка сегодня.");
  await press("Control+Enter");
  await page.locator("[role=log]").getByText("Справка сегодня.").waitFor();

  await page.locator("[role=log]").focus();
  await press("t");
  await asked();
  await page.keyboard.type("НДС");
  await press("Enter");
  await press("Escape");
  await page.getByText("Метка «НДС» поставлена").waitFor();

  await page.locator("[role=log]").focus();
  await press("e");
  await page.waitForURL("**/mine/k2");
  await page.getByText("Решено: Анна Соколова").waitFor();
  await press("Control+z");
  await page.waitForURL("**/mine/k1");
  await page.getByText("Открыто снова").waitFor();
});

it("letters work in the Russian layout by their place", async () => {
  page = await stage.show();
  await page.waitForSelector("[data-row]");
  const session = await page.context().newCDPSession(page);
  const type = async (key: string, code: string) => {
    const event = { key, code, text: key, windowsVirtualKeyCode: 0 };
    await session.send("Input.dispatchKeyEvent", { type: "keyDown", ...event });
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  };
  await type("о", "KeyJ");
  await expect.poll(focused).toBe("k2");
  await type("ч", "KeyX");
  await page.getByRole("toolbar").waitFor();
  await press("?");
  await page.getByRole("dialog").getByText("Ш", { exact: true }).first().waitFor();
});

it("the palette finds acts, places and words, and gives the focus back", async () => {
  page = await stage.show({ path: "/app/inbox/mine/k1" });
  await entries().first().waitFor();
  await press("Control+k");
  await asked();
  await page
    .getByRole("option", { name: /Взять|Ответить/ })
    .first()
    .waitFor();
  await page.keyboard.type("очередь");
  await press("Enter");
  await page.waitForURL("**/inbox/unassigned");
  await press("Control+k");
  await asked();
  await page.keyboard.type("требование");
  await page
    .getByRole("option", { name: /Ольга Морозова/ })
    .first()
    .click();
  await page.waitForURL("**/all/k2");
});

it("F6 walks from region to region and the skip link leads to the content", async () => {
  page = await stage.show({ path: "/app/inbox/mine/k1" });
  await entries().first().waitFor();
  await press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#main");
  const region = () =>
    page.evaluate(() =>
      document.activeElement?.closest("[data-region]")?.getAttribute("data-region"),
    );
  const walked: (string | null | undefined)[] = [];
  for (let at = 0; at < 6; at++) {
    await press("F6");
    walked.push(await region());
  }
  expect(new Set(walked)).toEqual(
    new Set(["rail", "views", "list", "thread", "composer", "context"]),
  );
});

it("an overlay gives the focus back to what opened it", async () => {
  page = await stage.show({ path: "/app/inbox/mine/k1" });
  await entries().first().waitFor();
  const button = page.getByRole("button", { name: "Передать" });
  await button.click();
  await page.getByRole("combobox").waitFor();
  await press("Escape");
  await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
});
