import type { Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { cast } from "../src/cast.ts";
import { faults } from "../src/faults.ts";
import { settled } from "../src/settled.ts";

const on = cast();

type Screen = [path: string, ready: string];

const everybody: Screen[] = [
  ["inbox/mine", "[data-row]"],
  ["inbox/all", "[data-row]"],
  ["inbox/snoozed", "main h3, main p"],
  ["search?q=отпуск", "main mark, main p"],
  ["me/profile", "form"],
  ["me/notifications", "table"],
  ["me/shortcuts", "kbd"],
  ["me/sessions", "main li"],
];
const ours: Screen[] = [
  ["analytics/overview", "main table"],
  ["analytics/overview?metric=conversations", "[role=dialog] li"],
  ["admin/inboxes", "tbody tr"],
  ["admin/people", "tbody tr"],
  ["admin/people?open=new", "[role=dialog] input"],
  ["admin/teams", "tbody tr"],
  ["admin/skills", "tbody tr"],
  ["admin/schedules", "tbody tr"],
  ["admin/canned", "main button"],
  ["admin/tags", "main button"],
  ["admin/audit", "tbody tr"],
];

/** What axe finds, in the light and in the dark. */
async function inBothThemes(page: Page, where: Page | Frame, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await where.waitForFunction(isDrawnIn, colorScheme);
    await settled(page);
    expect(await faults(where), `${name}, ${colorScheme}`).toEqual([]);
  }
}

/** The widget asks the browser itself; the console's page says which theme it wears. */
function isDrawnIn(theme: string): boolean {
  const { theme: worn, mantineColorScheme: kit } = document.documentElement.dataset;
  return worn === undefined || (worn === theme && kit === theme);
}

describe("axe finds nothing", () => {
  it("at the door", async () => {
    const { page } = await on.stranger(`http://localhost:${on.place.port}/app/`);
    await page.locator("form").waitFor();
    await inBothThemes(page, page, "sign-in");
  });

  it("in a talk of a customer and an operator, on both sides", async () => {
    const oleg = await on.operator("oleg");
    await oleg.is("На месте");
    const visitor = await on.customer(null);
    await inBothThemes(visitor.page, visitor.panel, "the widget's first page");
    await visitor.begins();
    await visitor.says("оператор");
    await oleg.opens(/Посетитель.*Передаю ваш вопрос/);
    await oleg.says("Здравствуйте.");
    await visitor.hears("Здравствуйте.");
    await inBothThemes(visitor.page, visitor.panel, "the widget's talk");
    await inBothThemes(oleg.page, oleg.page, "conversation");
    await oleg.page.keyboard.press("Control+k");
    await oleg.page.getByRole("option").first().waitFor();
    await inBothThemes(oleg.page, oleg.page, "palette");
    await oleg.page.keyboard.press("Escape");
    for (const [path, ready] of everybody) {
      await oleg.page.goto(`http://localhost:${on.place.port}/app/${path}`);
      await oleg.page.locator(ready).first().waitFor();
      await inBothThemes(oleg.page, oleg.page, path);
    }
  });

  it("where supervisors and administrators work", async () => {
    const { page } = await on.operator("admin");
    for (const [path, ready] of ours) {
      await page.goto(`http://localhost:${on.place.port}/app/${path}`);
      await page.locator(ready).first().waitFor();
      await inBothThemes(page, page, path);
    }
  });
});
