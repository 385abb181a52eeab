import { faults } from "@otklik/e2e/faults";
import { settled } from "@otklik/e2e/settled";
import { afterAll, beforeAll, expect, it } from "vitest";
import { screens } from "./screens.ts";
import { Stage } from "./stage.ts";

/** Every screen, looked at by axe in one language and one theme. */
export function axeFindsNothing(language: "ru" | "en", theme: "light" | "dark"): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.end());

  it.each(screens)("axe finds nothing: %s", async (_, scene, ready, act) => {
    const page = await stage.show({ ...scene, language, theme });
    await page.waitForSelector(ready);
    await act?.(page);
    await settled(page);
    expect(await faults(page)).toEqual([]);
    const known = /status of 401/; // nobody is signed in yet: that is the question asked
    expect(stage.complaints.filter((one) => !known.test(one))).toEqual([]);
    await page.context().close();
  });
}
