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

describe("the door", () => {
  it("leads to where one was going, and says in words what was wrong", async () => {
    page = await stage.show({ signedIn: false, path: "/app/inbox/unassigned" });
    await page.getByLabel("Электронная почта").fill("oleg@schetovod.example");
    await page.getByLabel("Пароль", { exact: true }).fill("wrong");
    await page.keyboard.press("Enter");
    await page.getByText("Адрес или пароль не подошли.").waitFor();
    await page.getByLabel("Пароль", { exact: true }).fill("locked-out");
    await page.keyboard.press("Enter");
    await page.getByText(/Вход откроется в \d\d:\d\d/).waitFor();
    await page.getByLabel("Пароль", { exact: true }).fill("correct horse");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/app/inbox/unassigned");
  });

  it("does not lead out of the console", async () => {
    page = await stage.show({ signedIn: false, path: "/app/sign-in?to=//evil.example" });
    await page.getByLabel("Электронная почта").fill("oleg@schetovod.example");
    await page.getByLabel("Пароль", { exact: true }).fill("correct horse");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/app/inbox/mine");
  });

  it("a new house asks for the code from its console", async () => {
    page = await stage.show({ signedIn: false, setupNeeded: true, path: "/app/" });
    await page.waitForURL("**/setup");
    await page.getByLabel("Одноразовый код").fill("0000");
    await page.getByLabel("Имя и фамилия").fill("Администратор");
    await page.getByLabel("Электронная почта").fill("admin@schetovod.example");
    await page.getByLabel("Пароль", { exact: true }).fill("long enough password");
    await page.keyboard.press("Enter");
    await page.getByText("Код не подошёл.").waitFor();
    await page.getByLabel("Одноразовый код").fill("4F7K-2M9Q");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/app/admin/inboxes");
  });

  it("an invitation is accepted once, its token never in an address the server sees", async () => {
    page = await stage.show({ signedIn: false, path: "/app/invitation#good" });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByLabel("Пароль", { exact: true }).fill("long enough password");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/app/inbox/mine");
    expect(asked.filter((url) => url.includes("good"))).toEqual([]);
  });

  it("a session that ends in the middle of work asks again right there and keeps the text", async () => {
    page = await stage.show({ path: "/app/inbox/mine/k4" });
    await page.locator("[role=log] article").first().waitFor();
    await page.keyboard.press("r");
    await field().and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Не потеряется");
    await stage.tell("chaos", { failing: "^/api/(?!session$|me$)", status: 401 });
    await page.getByRole("dialog", { name: "Сеанс закончился" }).waitFor();
    await stage.tell("chaos", {});
    await page.getByLabel("Электронная почта").fill("oleg@schetovod.example");
    await page.getByLabel("Пароль", { exact: true }).fill("correct horse");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    await expect.poll(() => field().inputValue()).toBe("Не потеряется");
  });
});

describe("rights", () => {
  it("an address typed by hand shows no more than the menus do", async () => {
    page = await stage.show({ path: "/app/admin/people" });
    await page.getByText("Этот раздел вам не открыт").waitFor();
    await page.goto(`${stage.address}/app/analytics/overview`);
    await page.getByText("Этот раздел вам не открыт").waitFor();
    expect(await page.getByRole("link", { name: "Настройки" }).count()).toBe(0);
  });

  it("an author lands where there is something for him", async () => {
    page = await stage.show({ person: "p-pavel", path: "/app/" });
    await page.waitForURL("**/analytics/overview");
    expect(await page.getByRole("link", { name: "Входящие" }).count()).toBe(0);
  });
});

describe("a slow and a failing server", () => {
  it("shows the shape of what is coming, then the thing", async () => {
    page = await stage.show();
    await page.waitForSelector("[data-row]");
    await stage.tell("chaos", { latency: 3_000 });
    await page.locator("[data-row=k3]").click();
    await page.getByRole("status", { name: "Загрузка" }).waitFor();
    await page.locator("[role=log] article").first().waitFor();
  });

  it("says what failed and tries again on request", async () => {
    page = await stage.show();
    await page.waitForSelector("[data-row]");
    await stage.tell("chaos", { failing: "inbox/snoozed|conversations/k3" });
    await page
      .getByRole("link", { name: /Отложенные/ })
      .first()
      .click();
    await page.getByText("Список не загрузился").waitFor();
    await stage.tell("chaos", {});
    await page.getByRole("button", { name: "Повторить" }).click();
    await page.locator("[data-row]").first().waitFor();
  });
});

it("nothing is asked of any other host, and the policy is never broken", async () => {
  page = await stage.show({ path: "/app/inbox/mine/k1" });
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await page.reload();
  await page.locator("[role=log] article").first().waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("option").first().waitFor();
  expect([...hosts]).toEqual([new URL(stage.address).host]);
  expect(stage.complaints).toEqual([]);
});
