// Takes the pictures of the README and the guides from the real program.
//
//   ./otklik start --sample --port 8090 --data /tmp/pictures     (an empty folder)
//   node docs/pictures/take.mjs http://localhost:8090 PASSWORD   (the password it has printed)
//
// Needs the packages of web/ and Chromium (CHROMIUM names its program).
import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const require = createRequire(new URL("../../web/package.json", import.meta.url));
const { chromium } = require("playwright-core");

const desk = process.argv[2] ?? "http://localhost:8080";
const password = process.argv[3];
if (!password) throw new Error("Usage: node docs/pictures/take.mjs ADDRESS PASSWORD");
const site = new URL(desk);
site.port = String(Number(site.port) + 2);
const here = (name) => fileURLToPath(new URL(`${name}.png`, import.meta.url));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
});

async function person(width, height, more = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "ru-RU",
    timezoneId: "Europe/Moscow",
    reducedMotion: "reduce",
    ...more,
  });
  return context.newPage();
}

/** Somebody of the sample company at the desk. */
async function staff(email, width = 1366, height = 768) {
  const page = await person(width, height);
  await page.goto(`${desk}/app/sign-in`);
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByLabel("Пароль", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Войти" }).click();
  await page.waitForURL(/\/app\/(?!sign-in)/);
  return page;
}

async function atWork(page) {
  await page.waitForLoadState("networkidle").catch(() => undefined);
  await page.getByRole("button", { name: /, (Не работаю|На месте|Перерыв)$/ }).click();
  await page.getByText("На месте", { exact: true }).click();
  await page.keyboard.press("Escape");
}

/** A customer on the sample site; `who` signs in there. */
async function customer(who, width = 1280, height = 760) {
  const page = await person(width, height);
  await page.goto(site.href);
  if (who) {
    await page.locator(`[data-person=${who}]`).click();
    await page.locator("#me").waitFor();
    await page.evaluate(() => scrollTo(0, 0));
  }
  await page.evaluate(() => globalThis.otklik.open());
  const panel = page.frameLocator("otklik-widget iframe");
  return { page, panel };
}

const chat = (panel) => ({
  async press(label) {
    await panel.getByRole("button", { name: label }).last().click();
    await pause(900);
  },
  async say(text) {
    await panel.getByRole("textbox").fill(text);
    await panel.getByRole("textbox").press("Enter");
    await pause(900);
  },
  hears: (text) => panel.getByText(text).last().waitFor({ timeout: 30_000 }),
});

const text = (name, words) => ({ name, mimeType: "text/plain", buffer: Buffer.from(words) });
const shot = (page, name) => page.screenshot({ path: here(name), animations: "disabled" });

// Anna sends Ivanov on leave and then wants a person.
const oleg = await staff("oleg@schetovod.example");
await atWork(oleg);
const anna = await customer("anna");
const talk = chat(anna.panel);
await anna.panel.getByRole("button", { name: "Написать нам" }).or(anna.panel.locator(".start")).first().click();
await talk.hears("Чем помочь?");
await shot(anna.page, "widget-menu");
await talk.press("Сотрудники и зарплата");
await talk.press("Отправить в отпуск");
await talk.hears("Кого отправляем в отпуск?");
await talk.say("иванова");
await talk.hears("С какого дня отпуск?");
await talk.say("с 5 февраля");
await talk.hears("На сколько календарных дней?");
await talk.say("две недели");
await talk.hears("Проверьте, пожалуйста");
await talk.press("Оформить отпуск");
await talk.hears("Готово: отпуск оформлен");
await pause(800);
await shot(anna.page, "widget-files");

// A second customer waits with a question about a document.
const dmitry = await customer("dmitry");
const other = chat(dmitry.panel);
await dmitry.panel.getByRole("button", { name: "Написать нам" }).or(dmitry.panel.locator(".start")).first().click();
await other.hears("Чем помочь?");
await other.say("оператор");
await pause(1000);

await talk.say("оператор");
await anna.panel.getByText(/Олег Петров/).first().waitFor({ timeout: 30_000 });
await talk.say("Можно выплатить деньги раньше, первого числа?");

await oleg.goto(`${desk}/app/inbox/mine`);
await oleg.getByText("Анна Соколова").first().click();
await oleg.getByText("Передача оператору").last().waitFor();
await pause(1500);
await oleg.getByText("Передача оператору").last().scrollIntoViewIfNeeded();
await oleg.getByText("Можно выплатить деньги").last().scrollIntoViewIfNeeded();
await pause(500);
await shot(oleg, "thread");
await oleg.getByRole("textbox", { name: /Ответ/ }).fill(
  "Анна, здравствуйте. Выплатим 1 февраля, платёжное поручение заменю сегодня.",
);
await oleg.keyboard.press("Control+Enter");
await anna.panel.locator(".words", { hasText: "Выплатим 1 февраля" }).waitFor({ timeout: 15_000 });
await pause(800);
await shot(oleg, "inbox");
await oleg.setViewportSize({ width: 1200, height: 720 });
await pause(800);
await shot(oleg, "inbox-narrow");
await oleg.setViewportSize({ width: 1366, height: 768 });
await shot(anna.page, "widget-operator");
await sideBySide("inbox-narrow", "widget-operator", "desk");
await rm(here("inbox-narrow"));

// The administrator's pages.
const admin = await staff("admin@schetovod.example");
await admin.goto(`${desk}/app/admin/people`);
await admin.getByText("Олег Петров").first().waitFor();
await shot(admin, "admin-people");
await admin.goto(`${desk}/app/admin/inboxes`);
await admin.getByText("Сайт «Счётовода»").first().click();
await pause(1000);
await shot(admin, "admin-inboxes");

// The end: Anna rates, the supervisor looks at the numbers.
await oleg.keyboard.press("Escape");
await oleg.getByRole("button", { name: "Решить" }).first().click();
await pause(2500);
await shot(anna.page, "widget-rating");
const pavel = await staff("pavel@schetovod.example");
await pavel.goto(`${desk}/app/knowledge`);
await pavel.getByRole("button", { name: "Загрузить" }).click();
await pavel.setInputFiles("input[type=file]", [
  text("leave.ru.md", "# Как перенести отпуск\n\nНапишите **за две недели**."),
  text("leave.en.md", "# How to move a leave\n\nWrite two weeks before."),
  text("overtime.html", "<h1>Сверхурочная работа</h1><p>Приказ.</p><video></video><img src=a.png>"),
  text("faq.csv", "Вопрос;Ответ;Раздел\nНужна ли печать на акте?;Нет.;Отчётность"),
  text("plan.pdf", "%PDF"),
]);
await pavel.getByRole("button", { name: "Посмотреть" }).click();
await pavel.getByText(/^Новых: /).waitFor();
await pavel.getByRole("checkbox").first().waitFor();
await shot(pavel, "articles-import");

const vera = await staff("vera@schetovod.example");
await pause(3000);
await vera.goto(`${desk}/app/analytics/overview`);
await vera.getByText("Обращения").first().waitFor();
await pause(1500);
await shot(vera, "analytics");

// The builder with the sample company's scenario, tried in the chat.
await admin.goto(`${desk}/app/scenarios`);
await admin.getByRole("table").getByText("Счётовод").first().click();
await admin.getByRole("tab", { name: "Чат" }).click();
await admin.getByRole("log").getByRole("button", { name: "Сотрудники и зарплата" }).last().click();
await admin.getByRole("log").getByRole("button", { name: "Отправить в отпуск" }).last().click();
await admin.getByRole("log").getByText("Кого отправляем в отпуск?").last().waitFor();
await shot(admin, "builder");

// A task of a robot, its example answer taken apart.
await admin.setViewportSize({ width: 1366, height: 900 });
await admin.goto(`${desk}/app/robots`);
await admin.getByRole("button", { name: /Учётная система/ }).first().click();
await admin.getByRole("button", { name: "Список сотрудников" }).click();
await admin.getByText("Все значения текстом").waitFor();
if (!(await admin.getByLabel("Значения (JSON)").isVisible())) await admin.getByText("Все значения текстом").click();
await admin.getByLabel("Значения (JSON)").fill('{"organization": "7799012346"}');
await admin.getByRole("button", { name: "Отправить", exact: true }).click();
await admin.getByRole("treeitem").first().waitFor();
await pause(1200);
await admin.getByRole("heading", { name: "3. Что взять из ответа" }).evaluate((title) => {
  title.scrollIntoView({ block: "start" });
  title.closest("[class*=page]").scrollBy(0, -80);
});
await pause(500);
await shot(admin, "robot-task");
await admin.goto(`${desk}/app/robots`);
await admin.getByRole("table").waitFor();
await shot(admin, "robots");

await browser.close();

/** The picture of the README: the desk, and over it the customer's window. */
async function sideBySide(left, right, name) {
  const data = async (file) =>
    `data:image/png;base64,${(await readFile(here(file))).toString("base64")}`;
  const page = await person(1660, 768);
  await page.setContent(`<style>body{margin:0;background:#e3e7ec;height:768px;overflow:hidden}
    .desk{position:absolute;left:20px;top:24px;width:1200px;height:720px;border-radius:12px;box-shadow:0 8px 32px #0f131840}
    .chat{position:absolute;right:20px;top:64px;width:380px;height:640px;border-radius:16px;box-shadow:0 8px 32px #0f131840;
          background:url(${await data(right)}) right -20px bottom -88px}</style>
    <img class=desk src="${await data(left)}"><div class=chat></div>`);
  await pause(500);
  await shot(page, name);
  await page.context().close();
}
