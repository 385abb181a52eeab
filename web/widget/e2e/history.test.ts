import { launch } from "@otklik/e2e/launch";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { Fake } from "../dev/fake.ts";
import type { Visitor } from "../dev/talk.ts";
import { fake, panelOf, say, visit } from "./browser.ts";

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

/** Two conversations of long ago, and many messages in the one that goes on. */
function longTalk(visitor: Visitor): void {
  const day = 86_400_000;
  visitor.current = undefined;
  for (const ago of [40, 20]) {
    visitor.open(new Date(Date.now() - ago * day));
    for (let at = 1; at <= 60; at++)
      visitor.say(
        at % 3 ? { kind: "bot" } : { kind: "contact" },
        { text: `${ago} дней назад, ${at}` },
        new Date(Date.now() - ago * day + at * 60_000),
      );
    visitor.resolve();
  }
  visitor.open();
  for (let at = 1; at <= 80; at++)
    visitor.say(oleg, { text: `сейчас ${at}\nвторая строка`.repeat((at % 3) + 1) });
}

it("after a reload the talk is there, at its end", async () => {
  const { page, panel } = await visit(browser, server);
  await panel.click(".start");
  await say(panel, "слово до перезагрузки");
  await panel.waitForSelector(
    ".line.contact:not(.waiting, .sending) >> text=слово до перезагрузки",
  );
  await page.reload();
  await page.locator("otklik-widget iframe").waitFor();
  const again = await panelOf(page);
  await again.waitForSelector(".talk >> text=слово до перезагрузки");
  expect(await again.locator(".line.contact").count()).toBe(1);
  expect(await again.locator("[aria-live=polite]").textContent()).toBe("");
});

it("loading earlier messages does not move the reader by a pixel", async () => {
  const { page, panel } = await visit(browser, server);
  await panel.waitForSelector(".topic");
  longTalk(server.visitor());
  await page.reload();
  await page.locator("otklik-widget iframe").waitFor();
  const again = await panelOf(page);
  await again.click(".card.last");
  await again.waitForSelector(".talk >> text=сейчас 80");
  /** The first message in view, or the one with these words, and where it ends on the screen. */
  const place = (wanted?: string) =>
    again.evaluate((wanted) => {
      const feed = document.querySelector(".feed");
      if (!wanted) feed?.scrollTo(0, 10);
      const top = feed?.getBoundingClientRect().top ?? 0;
      const lines = [...document.querySelectorAll(".line .words")];
      const bottomOf = (line: Element) => line.getBoundingClientRect().bottom;
      const line = lines.find((one) => (wanted ? one.textContent === wanted : bottomOf(one) > top));
      return {
        words: line?.textContent ?? "",
        bottom: line ? bottomOf(line) : 0,
        count: lines.length,
      };
    }, wanted);
  let loads = 0;
  for (; await again.isVisible(".earlier"); loads++) {
    const before = await place();
    await expect.poll(async () => (await place(before.words)).count).toBeGreaterThan(before.count);
    expect(Math.abs((await place(before.words)).bottom - before.bottom)).toBeLessThan(0.5);
  }
  expect(loads).toBe(4);
  expect(await again.locator(".line").count()).toBe(200);
  const words = await again.locator(".line .words").allTextContents();
  expect(words[0]).toBe("40 дней назад, 1");
  expect(new Set(words).size).toBe(200);
});

it("new messages do not move someone who reads above, and say that they are there", async () => {
  const { panel } = await visit(browser, server);
  await panel.click(".start");
  await panel.waitForSelector(".answer");
  longTalk(server.visitor());
  await panel.waitForSelector(".talk >> text=сейчас 80");
  await panel.evaluate(() => document.querySelector(".feed")?.scrollTo(0, 900));
  await panel.waitForSelector(".latest");
  const top = () => panel.evaluate(() => document.querySelector(".feed")?.scrollTop);
  const before = await top();
  server.visitor().say(oleg, { text: "ещё одно" });
  await panel.waitForSelector(".talk >> text=ещё одно", { state: "attached" });
  expect(await top()).toBe(before);
  await panel.click(".latest");
  await panel.waitForSelector(".latest", { state: "hidden" });
});

it("the launcher counts what came while the window was closed, until it is read", async () => {
  const { page, panel } = await visit(browser, server);
  await panel.click(".start");
  await panel.waitForSelector(".answer");
  await page.keyboard.press("Escape");
  const visitor = server.visitor();
  visitor.say(oleg, { text: "раз" });
  visitor.say(oleg, { text: "два" });
  const badge = page.locator("otklik-widget b");
  await expect.poll(() => badge.textContent()).toBe("2");
  await page.reload();
  await expect.poll(() => badge.textContent()).toBe("2");
  expect(await page.locator("otklik-widget button").getAttribute("aria-label")).toBe(
    "Спросить (2)",
  );
  expect(visitor.readUpTo).toBeLessThan(visitor.state().seq);

  await page.locator("otklik-widget button").click();
  const again = await panelOf(page);
  await again.waitForSelector(".new-line >> text=Новые сообщения");
  await expect.poll(() => badge.textContent()).toBe("");
  await expect.poll(() => visitor.readUpTo).toBe(visitor.state().seq);
});

it("what is read in one tab is read in the other", async () => {
  const first = await visit(browser, server);
  await first.panel.click(".start");
  await first.panel.waitForSelector(".answer");
  await first.page.keyboard.press("Escape");
  const other = await first.page.context().newPage();
  await other.goto(server.site);
  const badge = other.locator("otklik-widget b");
  await expect.poll(() => server.visitor().sockets.size).toBe(2);
  server.visitor().say(oleg, { text: "раз" });
  await expect.poll(() => badge.textContent()).toBe("1");
  await first.page.locator("otklik-widget button").click();
  await expect.poll(() => badge.textContent()).toBe("");
});
