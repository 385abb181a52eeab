import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { payloads } from "../../widget/e2e/payloads.ts";
import { Stage } from "./stage.ts";

/** Whatever a stranger, a colleague or another system can name or write. */
const WRITTEN = new Set([
  ..."text name label value subject title organization comment summary error phone email".split(
    " ",
  ),
  ..."snippet shortcut page url team operator to why description initials note message tag".split(
    " ",
  ),
]);
const AT_ONCE = 40;
const PLACES = [
  "/app/inbox/mine/k4",
  "/app/inbox/all",
  "/app/search?q=отпуск",
  "/app/analytics/overview",
  "/app/admin/people",
  "/app/admin/teams",
  "/app/admin/tags",
  "/app/admin/canned",
  "/app/admin/inboxes",
  "/app/admin/audit",
];

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.end());
afterEach(() => page.context().close());

it("hostile words are words in a conversation, whoever wrote them", async () => {
  page = await stage.show({ person: "p-oleg" });
  let evil = payloads.slice(0, AT_ONCE);
  await page.route(
    "**/api/conversations/k4?*",
    answerWith((json) => told(json, evil)),
  );
  await page.route(
    "**/api/conversations/k4",
    answerWith((json) => told(json, evil)),
  );
  const seen = new Set<string>();
  for (let from = 0; from < payloads.length; from += AT_ONCE) {
    evil = payloads.slice(from, from + AT_ONCE);
    await page.goto(`${stage.address}/app/inbox/mine/k4`);
    const log = page.locator("[role=log]");
    await log.locator("article").first().waitFor();
    for (let top = Number.POSITIVE_INFINITY; top > 0; ) {
      for (const words of await log.locator("article").allTextContents())
        seen.add(words.replaceAll("\u200b", ""));
      top = await log.evaluate((list) => {
        list.scrollBy(0, -list.clientHeight * 0.8);
        return new Promise<number>((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => done(list.scrollTop))),
        );
      });
    }
    for (const words of await log.locator("article").allTextContents())
      seen.add(words.replaceAll("\u200b", ""));
    await expectHarmless();
  }
  const all = [...seen].join("\n");
  const lost = payloads.filter((words) => !all.includes(words.trim()) && isPlain(words));
  expect(lost).toEqual([]);
});

it("hostile words are words in every list and form", async () => {
  page = await stage.show({ person: "p-admin" });
  let next = 0;
  await page.route(
    "**/api/**",
    answerWith((json) => poisoned(json, () => payloads[next++ % payloads.length] ?? "")),
  );
  for (const place of PLACES) {
    await page.goto(stage.address + place);
    await page.locator("main").first().waitFor();
    await page.waitForLoadState("networkidle");
    await expectHarmless();
  }
  expect(next).toBeGreaterThan(payloads.length);
});

async function expectHarmless(): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, "hacked"))).toBeUndefined();
  const bad = await page.evaluate(() =>
    [...document.querySelectorAll("body *")].flatMap((one) => [
      ...[...one.attributes]
        .filter(({ name }) => name.startsWith("on") || name === "srcdoc")
        .map(({ name }) => `${one.tagName} ${name}`),
      ...(/^(IFRAME|OBJECT|EMBED|MARQUEE|BASE|META|AUDIO|FORM ACTION|MATH)$/.test(one.tagName)
        ? [one.tagName]
        : []),
      ...(one instanceof HTMLAnchorElement && !/^(https?|mailto|tel|blob):$/.test(one.protocol)
        ? [`link ${one.protocol}`]
        : []),
    ]),
  );
  expect(bad).toEqual([]);
  expect(stage.complaints.filter((one) => /Content Security Policy|hacked/.test(one))).toEqual([]);
}

/** Lets the fake server answer, and changes what it says. */
function answerWith(change: (json: unknown) => unknown): Parameters<Page["route"]>[1] {
  return async (route) => {
    if (route.request().method() !== "GET") return route.continue();
    const response = await route.fetch();
    const type = response.headers()["content-type"] ?? "";
    if (!response.ok() || !type.includes("json")) return route.fulfill({ response });
    return route.fulfill({ response, json: change(await response.json()) });
  };
}

/** The conversation, in which everybody who can say something says each of these words. */
function told(thread: unknown, evil: string[]): unknown {
  const base = (seq: number) => ({
    id: `evil-${seq}`,
    conversationId: "k4",
    seq,
    at: "2026-11-20T09:00:00Z",
  });
  const entries = evil.flatMap((words, at) => {
    const seq = 100 + at * 6;
    const file = { id: `f${seq}`, name: words, size: 10, type: "image/svg+xml", image: false };
    return [
      { ...base(seq), kind: "message", author: { kind: "contact" }, text: words, files: [file] },
      {
        ...base(seq + 1),
        kind: "message",
        author: { kind: "bot" },
        text: words,
        buttons: [{ id: words, label: words }],
      },
      {
        ...base(seq + 2),
        kind: "note",
        author: { kind: "operator", id: "p-oleg", name: words },
        text: words,
        mentions: [],
        files: [],
      },
      {
        ...base(seq + 3),
        kind: "handoff",
        author: { kind: "bot" },
        reason: words,
        text: words,
        team: { id: "t1", name: words },
        path: [words],
        slots: [{ name: words, label: words, value: words }],
      },
      {
        ...base(seq + 4),
        kind: "rating",
        author: { kind: "contact" },
        score: 1,
        comment: words,
      },
      {
        ...base(seq + 5),
        kind: "robot",
        author: { kind: "bot" },
        run: {
          id: "r",
          robot: words,
          operation: words,
          status: "refused",
          attempt: 1,
          error: words,
        },
      },
    ];
  });
  const poisonedThread = poisoned(thread, () => evil[0] ?? "");
  return isObject(poisonedThread) ? { ...poisonedThread, entries } : thread;
}

function poisoned(json: unknown, words: () => string): unknown {
  if (Array.isArray(json)) return json.map((one) => poisoned(one, words));
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      typeof value === "string" && WRITTEN.has(key) ? words() : poisoned(value, words),
    ]),
  );
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** Links, spaces and invisible characters may be shown differently; everything else stands letter by letter. */
function isPlain(words: string): boolean {
  return /^[!-~]+$/.test(words) && !/https?:|mailto:|tel:/.test(words);
}
