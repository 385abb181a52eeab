import { launch } from "@otklik/e2e/launch";
import type { Browser, Download } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { Fake } from "../dev/fake.ts";
import { fake, visit } from "./browser.ts";

let browser: Browser;
let server: Fake;
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==",
  "base64",
);
const scan = { name: "Счёт 14.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(200_000, 1) };

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await fake();
});
afterEach(() => server.stop());

async function chatting() {
  const visited = await visit(browser, server, { acceptDownloads: true });
  await visited.panel.click(".start");
  await visited.panel.waitForSelector(".answer");
  server.visitor().hold({ kind: "with", operator: { name: "Олег Петров", initials: "ОП" } });
  return visited;
}

it("a file goes with the message and comes back as it was", async () => {
  const { page, panel, errors } = await chatting();
  await panel.setInputFiles("input[type=file]", scan);
  await panel.waitForSelector(".tray .file-note >> text=/195/");
  await panel.fill("textarea", "Вот счёт");
  await panel.click(".send");
  await panel.waitForSelector(".line.contact:not(.waiting, .sending) .file >> text=Счёт 14.pdf");
  expect(await panel.isVisible(".tray")).toBe(false);
  const names: string[] = [];
  const note = (download: Download) => names.push(download.suggestedFilename());
  page.on("download", note);
  page.context().on("page", (tab) => tab.on("download", note));
  await panel.click(".file");
  await expect.poll(() => names).toEqual(["Счёт 14.pdf"]);
  expect(errors).toEqual([]);
});

it("a file alone is a message too", async () => {
  const { panel } = await chatting();
  await panel.setInputFiles("input[type=file]", [scan, { ...scan, name: "Акт.pdf" }]);
  await expect.poll(() => panel.isEnabled(".send")).toBe(true);
  await panel.click(".send");
  await panel.waitForSelector(".line.contact:not(.waiting, .sending) .file >> text=Акт.pdf");
  expect(await panel.locator(".line.contact .file").count()).toBe(2);
});

it("a picture shows itself in a frame that does not move the talk", async () => {
  const { panel, errors } = await chatting();
  await panel.setInputFiles("input[type=file]", {
    name: "кот.png",
    mimeType: "image/png",
    buffer: picture,
  });
  await expect.poll(() => panel.isEnabled(".send")).toBe(true);
  await panel.click(".send");
  const image = panel.locator(".picture img.ready");
  await image.waitFor();
  expect(await image.getAttribute("alt")).toBe("кот.png");
  const box = await panel.locator(".picture").boundingBox();
  expect(box?.height).toBe(160);
  expect(errors).toEqual([]);
});

it("what is too big, empty or too many is told before sending", async () => {
  const { panel } = await chatting();
  await panel.waitForSelector("[aria-label^='Прикрепить файл, до 25']");
  await panel.evaluate(() => {
    const data = new DataTransfer();
    const big = new File(["x"], "кино.mp4");
    Object.defineProperty(big, "size", { value: 26 * 1024 * 1024 });
    data.items.add(big);
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    Object.defineProperty(input, "files", { value: [big], configurable: true });
    input?.dispatchEvent(new Event("change"));
  });
  await panel.waitForSelector(".warning >> text=/кино.mp4: Файл больше 25/");
  expect(await panel.isVisible(".tray")).toBe(false);
});

it("an upload can be cancelled, and one that failed can be tried again", async () => {
  const { page, panel } = await chatting();
  let fail = true;
  await page.route("**/api/widget/files", (route) => (fail ? route.abort() : route.continue()));
  await panel.setInputFiles("input[type=file]", scan);
  await panel.waitForSelector(".tray .failed >> text=Не загружен. Повторить");
  expect(await panel.isEnabled(".send")).toBe(false);
  fail = false;
  await panel.click(".tray .bad");
  await expect.poll(() => panel.isEnabled(".send")).toBe(true);
  await panel.click("[aria-label='Убрать файл: Счёт 14.pdf']");
  await panel.waitForSelector(".tray", { state: "hidden" });
  expect(await panel.isEnabled(".send")).toBe(false);
});

it("a picture from the clipboard and a dropped file are taken", async () => {
  const { panel } = await chatting();
  await panel.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["x"], "снимок.png", { type: "image/png" }));
    const field = document.querySelector("textarea");
    field?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
    const dropped = new DataTransfer();
    dropped.items.add(new File(["y"], "договор.docx"));
    document
      .querySelector("main")
      ?.dispatchEvent(
        new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }),
      );
  });
  await panel.waitForSelector(".tray >> text=снимок.png");
  await panel.waitForSelector(".tray >> text=договор.docx");
});
