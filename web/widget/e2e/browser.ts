import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { type Fake, type SitePage, startFake } from "../dev/fake.ts";

export function fake(page?: SitePage): Promise<Fake> {
  return startFake(fileURLToPath(new URL("../dist", import.meta.url)), [0, 0], page);
}

export type Visit = { page: Page; panel: Frame; errors: string[]; hosts: Set<string> };

/** Anna comes to the site and opens the chat. */
export async function visit(
  browser: Browser,
  server: Fake,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  return open(await context.newPage(), server);
}

export async function open(page: Page, server: Fake): Promise<Visit> {
  const errors: string[] = [];
  const hosts = new Set<string>();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) errors.push(message.text());
  });
  page.on("dialog", (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  page.setDefaultTimeout(60_000);
  await page.goto(server.site);
  await page.locator("otklik-widget button").click();
  return { page, panel: await panelOf(page), errors, hosts };
}

export async function panelOf(page: Page): Promise<Frame> {
  const frame = await page.locator("otklik-widget iframe").elementHandle();
  const panel = await frame?.contentFrame();
  if (!panel) throw new Error("No panel");
  await panel.waitForSelector("main");
  return panel;
}

export async function say(panel: Frame, text: string): Promise<void> {
  await panel.fill("textarea", text);
  await panel.press("textarea", "Enter");
}
