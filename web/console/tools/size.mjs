// Fails when the first load of the console outgrows its budget (gzip): the page that everybody opens is the inbox.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const budget = { js: 300 * 1024, css: 45 * 1024 };
const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const firstPages = [
  "index.html",
  "locales/ru.json",
  "src/inbox/InboxPage.tsx",
  "src/thread/ThreadPage.tsx",
];

const scripts = new Set();
const styles = new Set();
function visit(key) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no ${key}`);
  if (scripts.has(chunk.file)) return;
  scripts.add(chunk.file);
  for (const style of chunk.css ?? []) styles.add(style);
  for (const next of chunk.imports ?? []) visit(next);
}
for (const key of firstPages) visit(key);

const weigh = (files) =>
  [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length,
    0,
  );
const weight = { js: weigh(scripts), css: weigh(styles) };
let over = false;
for (const kind of ["js", "css"]) {
  const line = `console first load, ${kind}: ${(weight[kind] / 1024).toFixed(1)} KB of ${budget[kind] / 1024} KB gzip`;
  console.log(line);
  if (weight[kind] > budget[kind]) over = true;
}
if (over) {
  console.error("The first load is over its budget.");
  process.exit(1);
}
