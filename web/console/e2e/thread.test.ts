import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Stage } from "./stage.ts";

let stage: Stage;
let page: Page;
const field = () => page.getByRole("region", { name: "Ответ и заметки" }).getByRole("textbox");

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.end());
afterEach(() => page.context().close());

const log = () => page.locator("[role=log]");
const open = async (id: string, kind: "full" | "many" = "full") => {
  page = await stage.show({ path: `/app/inbox/mine/${id}`, kind });
  await log().locator("article").first().waitFor();
  await page.locator("[data-line=up]").waitFor();
};

describe("a long conversation", () => {
  it("opens at its end and loads older lines without a jolt", async () => {
    await open("long", "many");
    await log().getByText("Строка 10000", { exact: true }).waitFor();
    const shifts: number[] = [];
    for (let times = 0; times < 4; times++) {
      await log().evaluate((list) => list.scrollTo(0, 400));
      await page.waitForTimeout(150);
      const before = await firstSeen();
      await page.waitForTimeout(700);
      shifts.push((await topOf(before.text)) - before.top);
    }
    expect(shifts.map(Math.abs).every((shift) => shift < 1)).toBe(true);
    await page.getByRole("button", { name: /К последним/ }).click();
    await log().getByText("Строка 10000", { exact: true }).waitFor();
  });

  it("draws only what is seen", async () => {
    await open("long", "many");
    expect(await log().locator("article").count()).toBeLessThan(80);
  });
});

describe("writing", () => {
  it("a draft reaches the server a second after the typing stops, and comes back after a crash", async () => {
    await open("k4");
    await page.keyboard.press("r");
    await field().and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Аванс уйдёт сегодня");
    await expect
      .poll(async () => (await stage.ask<{ text: string } | null>("draft?id=k4"))?.text)
      .toBe("Аванс уйдёт сегодня");
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await expect.poll(() => field().inputValue()).toBe("Аванс уйдёт сегодня");
  });

  it("going to another conversation keeps each text in its place", async () => {
    await open("k4");
    await page.keyboard.press("r");
    await field().and(page.locator(":focus")).waitFor();
    await page.keyboard.type("первое");
    await page.locator("[data-row=k5]").click();
    await page.waitForURL("**/k5");
    await page.keyboard.press("r");
    await field().and(page.locator(":focus")).waitFor();
    await page.keyboard.type("второе");
    await page.locator("[data-row=k4]").click();
    await page.waitForURL("**/k4");
    await expect.poll(() => field().inputValue()).toBe("первое");
  });

  it("the server's refusal of a changed conversation shows the new words and asks", async () => {
    await open("k4");
    await page.keyboard.press("r");
    await field().and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Ответ");
    await stage.tell("line", { up: false });
    await stage.tell("say", { id: "k4", text: "Уже не нужно" });
    await page.keyboard.press("Control+Enter");
    await page.getByText("Не отправлено.").waitFor();
    await log().getByText("Уже не нужно").waitFor();
    await page.getByRole("button", { name: "Отправить всё равно" }).click();
    await expect.poll(() => page.getByText("Не отправлено.").count()).toBe(0);
    await expect.poll(() => log().getByText("Ответ", { exact: true }).count()).toBe(1);
  });

  it("a failed send keeps the text and can be taken back into the field", async () => {
    await open("k4");
    await stage.tell("chaos", { failing: "messages$" });
    await page.keyboard.press("r");
    await field().and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Не потеряйте меня");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Сервер не справился с запросом").waitFor();
    await page.getByRole("button", { name: "Изменить", exact: true }).click();
    await expect.poll(() => field().inputValue()).toBe("Не потеряйте меня");
  });

  it("files go with the words and are opened by a link that expires", async () => {
    await open("k1");
    await page.locator('input[type="file"]').setInputFiles({
      name: "Справка.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.4"),
    });
    await page.getByRole("list", { name: "Файлы" }).getByText("Справка.pdf").waitFor();
    await page.keyboard.press("r");
    await field().and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Вот справка");
    await page.keyboard.press("Control+Enter");
    const sent = log().locator("article").last();
    await sent.getByText("Справка.pdf").waitFor();
    const asked = page.waitForRequest("**/api/files/*/link");
    await sent.getByText("Справка.pdf").click();
    await asked;
  });

  it("a refused file says why and does not hold up the rest", async () => {
    await open("k1");
    await page.locator('input[type="file"]').setInputFiles({
      name: "setup.exe",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("MZ"),
    });
    await page.getByText("запускаемая программа").waitFor();
    await page.getByRole("button", { name: "Убрать setup.exe" }).click();
    await expect.poll(() => page.getByText("setup.exe").count()).toBe(0);
  });

  it("what anybody wrote is text and nothing else", async () => {
    await open("k1");
    const evil =
      '<img src=x onerror=alert(1)> <b>жирно</b> javascript:alert(1) https://ok.example/?a=1"onclick=x';
    await stage.tell("say", { id: "k1", text: evil });
    await log().getByText("<b>жирно</b>").waitFor();
    expect(await log().locator("b, img[src=x], a[href^=javascript]").count()).toBe(0);
    expect(await log().locator('a[href="https://ok.example/?a=1"]').count()).toBe(1);
  });
});

async function firstSeen(): Promise<{ text: string; top: number }> {
  return log().evaluate((list) => {
    const edge = list.getBoundingClientRect().top;
    const seen = [...list.querySelectorAll("article")].find(
      (one) => one.getBoundingClientRect().top > edge + 40,
    );
    return { text: seen?.textContent ?? "", top: seen?.getBoundingClientRect().top ?? 0 };
  });
}

async function topOf(text: string): Promise<number> {
  return log().evaluate((list, wanted) => {
    const one = [...list.querySelectorAll("article")].find((each) => each.textContent === wanted);
    return one?.getBoundingClientRect().top ?? Number.NaN;
  }, text);
}
