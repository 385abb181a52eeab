// How smooth the builder is with a scenario of 300 steps, on the real program in a real browser.
//
//   ./otklik start --sample --port 8090 --data /tmp/measure           (an empty folder)
//   node bench/builder/measure.mjs http://localhost:8090 PASSWORD [TRACE.json]   (the password it has printed)
//
// Needs the packages of web/ and Chromium (CHROMIUM names its program).
import { createRequire } from "node:module";

const require = createRequire(new URL("../../web/package.json", import.meta.url));
const { chromium } = require("playwright-core");

const desk = process.argv[2] ?? "http://localhost:8080";
const [password, trace] = process.argv.slice(3);
if (!password) throw new Error("Usage: node bench/builder/measure.mjs ADDRESS PASSWORD [TRACE.json]");
const steps = 300;
const chains = 30;
const panning = 5_000;

const both = (ru, en) => ({ ru, en });
const name = (chain) => `part-${chain}`;

/** Thirty branches of ten steps: messages, questions, conditions, a menu that leads on, people at the end. */
function scenario(title) {
  const made = {};
  for (let chain = 0; chain < chains; chain++) {
    const steps = [];
    for (let at = 0; at < 8; at++) {
      const id = `${name(chain)}-${at}`;
      const number = chain * 10 + at;
      if (at % 4 === 1)
        steps.push({
          id,
          ask: both(`Вопрос ${number}?`, `Question ${number}?`),
          as: `answer${number}`,
          answer: "text",
          label: both(`Ответ ${number}`, `Answer ${number}`),
        });
      else if (at % 4 === 3)
        steps.push({ id, if: "known(contact.name)", then: `${name(chain)}-menu`, else: `${name(chain)}-menu` });
      else steps.push({ id, say: both(`Сообщение номер ${number}.`, `Message number ${number}.`) });
    }
    const onward = name(Math.min(chain + 1, chains - 1));
    steps.push({
      id: `${name(chain)}-menu`,
      menu: both("Куда дальше?", "Where to?"),
      items: [
        { id: "on", label: both("Дальше", "On"), to: onward },
        { id: "person", label: both("Человек", "A person"), to: `${name(chain)}-person` },
      ],
    });
    steps.push({
      id: `${name(chain)}-person`,
      handoff: both("Передаю специалисту.", "Passing on."),
      reason: both("Просьба клиента", "The customer asked"),
    });
    made[name(chain)] = { title: both(`Ветка ${chain}`, `Branch ${chain}`), steps };
  }
  return { scenario: "measured", title, start: name(0), team: "front-desk", chains: made };
}

/** Moves the ground a little in every frame, as a hand does, and tells how long each frame took. */
function pan(time) {
  const ground = document.querySelector(".react-flow__pane");
  const { left, top, width, height } = ground.getBoundingClientRect();
  const place = (at) => ({
    bubbles: true,
    view: window,
    button: 0,
    clientX: left + width / 2 + Math.sin(at / 300) * width * 0.4,
    clientY: top + height / 2 + Math.sin(at / 470) * height * 0.4,
  });
  ground.dispatchEvent(new MouseEvent("mousedown", place(0)));
  return new Promise((done) => {
    const frames = [];
    let begin = 0;
    let last = 0;
    const frame = (now) => {
      if (begin === 0) begin = now;
      else frames.push(now - last);
      last = now;
      window.dispatchEvent(new MouseEvent("mousemove", place(now - begin)));
      if (now - begin < time) return requestAnimationFrame(frame);
      window.dispatchEvent(new MouseEvent("mouseup", place(now - begin)));
      done(frames);
    };
    requestAnimationFrame(frame);
  });
}

const share = (all, part) => all.toSorted((one, other) => one - other)[Math.floor((all.length - 1) * part)];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-quic", "--no-first-run"],
});
const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "ru-RU" })).newPage();
await page.goto(`${desk}/app/sign-in`);
await page.getByLabel("Электронная почта").fill("admin@schetovod.example");
await page.getByLabel("Пароль", { exact: true }).fill(password);
await page.keyboard.press("Enter");
await page.waitForURL(/\/app\/(?!sign-in)/);

const title = both("Триста шагов", "Three hundred steps");
const call = (method, path, body) =>
  page.evaluate(
    async (asked) => {
      const headers = { "Content-Type": "application/json", "Otklik-Request": "1" };
      const begin = performance.now();
      const answer = await fetch(asked.path, { method: asked.method, headers, body: JSON.stringify(asked.body) });
      const told = await answer.text();
      return { status: answer.status, body: told === "" ? null : JSON.parse(told), time: performance.now() - begin };
    },
    { method, path, body },
  );
const { id } = (await call("POST", "/api/scenarios", { title: { ru: title.ru }, template: "blank" })).body;
const { version } = await page.evaluate(async (which) => (await fetch(`/api/scenarios/${which}/draft`)).json(), id);
const document_ = scenario(title);
const kept = await call("PUT", `/api/scenarios/${id}/draft`, { version, document: document_ });
if (kept.status !== 200) throw new Error(JSON.stringify(kept.body));

await page.goto(`${desk}/app/scenarios/${id}`);
await page.locator(".react-flow__node-step").first().waitFor();
const count = Object.values(document_.chains).flatMap((chain) => chain.steps).length;
if (count !== steps) throw new Error(`There are ${count} steps`);
await page.evaluate(pan, 1_000);
if (trace) await browser.startTracing(page, { path: trace });
const frames = await page.evaluate(pan, panning);
if (trace) await browser.stopTracing();
const whole = frames.reduce((sum, one) => sum + one, 0);

const checks = [];
for (let at = 0; at < 25; at++)
  checks.push((await call("POST", `/api/scenarios/${id}/checks`, { document: document_ })).time);

const figure = (value) => value.toFixed(1);
console.log(`${steps} steps in ${chains} branches`);
console.log(`pan, frames per second: ${figure((frames.length * 1000) / whole)}`);
console.log(`pan, ms per frame, median / p95 / longest: ${[0.5, 0.95, 1].map((part) => figure(share(frames, part))).join(" / ")}`);
console.log(`checks, ms with the way there and back, median / p95: ${[0.5, 0.95].map((part) => figure(share(checks, part))).join(" / ")}`);
await browser.close();
