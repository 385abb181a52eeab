import { launch } from "@otklik/e2e/launch";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { Fake } from "../dev/fake.ts";
import { fake, say, visit } from "./browser.ts";
import { payloads } from "./payloads.ts";

let browser: Browser;
let server: Fake;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await fake();
});
afterEach(() => server.stop());

const AT_ONCE = 40;
const parts = Array.from({ length: Math.ceil(payloads.length / AT_ONCE) }, (_, at) =>
  payloads.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
);

it.each(parts)("hostile words are words, wherever they come from: %s …", async (...part) => {
  const { page, panel, errors, hosts } = await visit(browser, server);
  await panel.click(".start");
  await panel.waitForSelector(".answer");
  const visitor = server.visitor();
  for (const [at, evil] of part.entries()) {
    visitor.say(
      { kind: "bot" },
      { text: evil, buttons: [{ id: evil, label: evil }], layout: "list" },
    );
    visitor.say({ kind: "operator", name: evil }, { text: evil });
    visitor.happen("taken", { operator: evil });
    visitor.typing({ kind: "operator", name: evil }, true);
    const type = at % 2 ? "image/svg+xml" : "application/pdf";
    visitor.say(
      { kind: "contact" },
      { text: evil, files: [{ id: evil, name: evil, size: 10, type, image: at % 2 === 1 }] },
    );
    visitor.hold({ kind: "waiting", place: 1, team: evil });
    visitor.hold({ kind: "with", operator: { name: evil, initials: evil } });
  }
  await say(panel, part.join("\n").slice(0, 4000));
  await panel.waitForFunction(
    (count) => document.querySelectorAll(".line").length >= count,
    part.length * 3,
  );
  await expect.poll(() => panel.locator(".line.operator .words").allTextContents()).toEqual(part);
  const tags = await panel.evaluate(() =>
    [...document.querySelectorAll(".talk *")].map((one) => one.tagName.toLowerCase()),
  );
  const ours = new Set([
    "header",
    "button",
    "svg",
    "path",
    "div",
    "span",
    "h1",
    "p",
    "section",
    "b",
    "a",
    "bdi",
    "time",
    "img",
    "i",
    "form",
    "ul",
    "input",
    "textarea",
  ]);
  expect(tags.filter((tag) => !ours.has(tag))).toEqual([]);
  const links = await panel.evaluate(() =>
    [...document.querySelectorAll("a")].map((one) => one.protocol),
  );
  expect(links.filter((one) => !/^(https?|mailto|tel):$/.test(one))).toEqual([]);
  expect(await panel.evaluate(() => Reflect.get(window, "hacked"))).toBeUndefined();
  expect(errors).toEqual([]);
  const known = [server.url, server.site].map((url) => new URL(url).host);
  expect([...hosts].filter((host) => !known.includes(host))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

it("hostile settings are words too", async () => {
  const evil = `</script><img src=x onerror="window.hacked=1">`;
  server.routes.settings = {
    name: evil,
    greeting: { ru: evil },
    accent: "red;}*{display:none",
    launcher: { ru: evil },
    languages: ["ru"],
  };
  const { page, panel, errors } = await visit(browser, server);
  await panel.waitForSelector("h1");
  expect(await panel.textContent("h1")).toBe(evil);
  expect(await page.locator("otklik-widget span").textContent()).toBe(evil);
  expect(errors).toEqual([]);
});

it("messages from anybody but the panel and its own site are not heard", async () => {
  const { page, panel } = await visit(browser, server);
  await panel.waitForSelector(".topic");
  const token = () => page.evaluate(() => localStorage.getItem("otklik:sample"));
  const before = await token();
  expect(before).toBeTruthy();
  await page.evaluate(() => {
    for (const message of [
      { otklik: 1, type: "token", token: "stolen" },
      { otklik: 1, type: "close" },
    ]) {
      window.postMessage(message, "*");
      const other = document.createElement("iframe");
      other.srcdoc = `<script>parent.postMessage(${JSON.stringify(message)}, "*")</script>`;
      document.body.append(other);
    }
  });
  await panel.evaluate(() => window.postMessage({ otklik: 1, type: "init", language: "en" }, "*"));
  await panel.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await token()).toBe(before);
  expect(await page.locator("otklik-widget button").getAttribute("aria-expanded")).toBe("true");
  expect(await panel.getAttribute("html", "lang")).toBe("ru");
});

it("the page of the site does not move and is not restyled", async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    Reflect.set(window, "shift", 0);
    new PerformanceObserver((list) => {
      // The launcher may move when somebody presses it; what belongs to the site may not.
      const isOfSite = ({ node }: { node: Node | null }) =>
        node !== null && !(node instanceof Element && node.closest("otklik-widget"));
      for (const entry of list.getEntries())
        if (Reflect.get(entry, "sources").some(isOfSite))
          Reflect.set(window, "shift", Reflect.get(window, "shift") + Reflect.get(entry, "value"));
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(server.site);
  await page.locator("otklik-widget button").click();
  await page.frameLocator("otklik-widget iframe").locator(".topic").first().waitFor();
  expect(await page.evaluate(() => Reflect.get(window, "shift"))).toBe(0);
  expect(
    await page.locator("h1").evaluate((title) => getComputedStyle(title).fontFamily),
  ).toContain("Georgia");
  expect(
    await page
      .locator("otklik-widget button")
      .evaluate((one) => getComputedStyle(one).backgroundColor),
  ).toBe("rgb(34, 87, 197)");
  await context.close();
});
