import { faults } from "@otklik/e2e/faults";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { screens } from "./screens.ts";
import { Stage } from "./stage.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.end());

const widths = [320, 768, 1366, 1920];
const looked = new Set([
  "sign-in",
  "inbox",
  "conversation",
  "search",
  "profile",
  "notifications",
  "people",
  "overview",
  "one inbox",
]);

it.each(screens.filter(([name]) => looked.has(name)))(
  "nothing runs out of the page at any width: %s",
  async (_, scene, ready) => {
    const page = await stage.show({ ...scene, height: 800 });
    await page.waitForSelector(ready, { state: "attached" });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => runsOut(page), { message: `at ${width}` }).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  },
);

it("axe finds nothing on a phone", async () => {
  for (const path of ["/app/inbox/mine", "/app/inbox/mine/k1", "/app/search?q=отпуск"]) {
    const page = await stage.show({ width: 390, height: 844, path });
    await page.waitForSelector("[role=log] article, main a >> visible=true");
    expect(await faults(page), path).toEqual([]);
    await page.context().close();
  }
});

/** By how many pixels the page is wider than its window. */
function runsOut(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
