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
const rowIds = () =>
  page.locator("[data-row]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-row")));
const say = (id: string, text: string) => stage.tell("say", { id, text });
const draw = async (path: string, person?: string) => {
  page = await stage.show({ path, ...(person && { person }) });
  await log().locator("article").first().waitFor();
  await expect.poll(() => page.evaluate(() => document.title)).toContain("Входящие");
  await page.locator("[data-line=up]").waitFor();
};

describe("news", () => {
  it("arrives without taking the focus, the text or the place", async () => {
    await draw("/app/inbox/mine/k1");
    await page.keyboard.press("r");
    await field().and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Справку сделаю");
    await say("k1", "И ещё вопрос про больничный");
    await log().getByText("И ещё вопрос про больничный").waitFor();
    expect(await field().inputValue()).toBe("Справку сделаю");
    expect(await field().evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByText("Пока вы писали, пришло 1 сообщение").waitFor();
    await page.getByRole("button", { name: "Отправить всё равно" }).click();
    await log().getByText("Справку сделаю").waitFor();
    await expect.poll(() => page.getByText("Пока вы писали").count()).toBe(0);
  });

  it("does not move the list under the pointer", async () => {
    page = await stage.show();
    await page.waitForSelector("[data-row]");
    const before = await rowIds();
    await page.locator("[data-row=k3]").hover();
    await say("k5", "Паспорт прислал");
    await page.getByRole("button", { name: "Порядок изменился (1)" }).waitFor();
    expect(await rowIds()).toEqual(before);
    expect(await page.locator("[data-row=k5]").textContent()).toContain("Паспорт прислал");
    await page.getByRole("button", { name: "Порядок изменился (1)" }).click();
    await expect.poll(rowIds).not.toEqual(before);
  });

  it("counts in the title what waits for this very person", async () => {
    page = await stage.show();
    await expect.poll(() => page.title()).toBe("(3) Мои - Входящие");
    await say("k4", "Аванс не пришёл");
    await expect.poll(() => page.title()).toBe("(4) Мои - Входящие");
    expect(await page.locator('link[rel="icon"]').getAttribute("href")).toContain("waiting");
  });

  it("calls until somebody reacts: once for a conversation, gone when it is opened", async () => {
    page = await stage.show();
    await page.waitForSelector("[data-row]");
    await page.locator("[data-line=up]").waitFor();
    const notice = (id: string) => ({
      t: "notice",
      notice: {
        id,
        kind: "waiting",
        conversationId: "k3",
        text: "София ждёт",
        at: new Date().toISOString(),
      },
    });
    await stage.tell("tell", notice("n1"));
    await stage.tell("tell", notice("n2"));
    await page.getByRole("button", { name: "Уведомления: 1" }).click();
    await page.getByRole("dialog").getByText("София ждёт").click();
    await page.waitForURL("**/k3");
    await page.getByRole("button", { name: "Уведомления: 0" }).waitFor();
  });
});

describe("without a line", () => {
  it("says so, keeps what is written, and sends it when the line is back", async () => {
    await draw("/app/inbox/mine/k1");
    await stage.tell("line", { up: false });
    await page.context().setOffline(true);
    await page.getByText("Нет связи. Черновики сохраняются").waitFor();
    await page.keyboard.press("r");
    await field().and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Отправлю без связи");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Ждёт связи, уйдёт само").waitFor();
    await page.context().setOffline(false);
    await stage.tell("line", { up: true });
    await expect.poll(() => page.getByText("Ждёт связи").count()).toBe(0);
    expect(await log().getByText("Отправлю без связи").count()).toBe(1);
  });

  it("after it nothing is missing and nothing is doubled", async () => {
    await draw("/app/inbox/mine/k1");
    await say("k1", "слово 0");
    await log().getByText("слово 0").waitFor();
    await stage.tell("line", { up: false });
    for (const n of [1, 2, 3]) await say("k1", `слово ${n}`);
    await stage.tell("line", { up: true });
    await log().getByText("слово 3").waitFor();
    await say("k1", "слово 4");
    await log().getByText("слово 4").waitFor();
    for (const n of [0, 1, 2, 3, 4])
      expect(await log().getByText(`слово ${n}`, { exact: true }).count(), String(n)).toBe(1);
  });
});

describe("two desks", () => {
  it("an answer of a colleague shows as it is sent, and taking twice is refused in words", async () => {
    await draw("/app/inbox/unassigned/k8");
    await page.getByRole("button", { name: "Взять себе" }).first().click();
    await page.getByText("Обращение уже взяла Ирина Смирнова.").waitFor();
  });
});
