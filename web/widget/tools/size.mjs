import { readFileSync } from "node:fs";

const dist = new URL("../dist/", import.meta.url);
const read = (/** @type {string} */ name) => readFileSync(new URL(name, dist));
const size = (/** @type {string} */ name) => read(`${name}.gz`).length;

/** What a visitor downloads, gzipped, and how much of it we allow ourselves. */
const built = JSON.parse(read("manifest.json").toString("utf8"));
const panel = built["panel.html"];
const articles = built["src/panel/articles/articles.ts"];
const budgets = [
  { what: "loader", bytes: size("widget.js"), most: 2 * 1024 },
  {
    what: "panel, scripts and styles",
    bytes: [panel.file, ...panel.css].reduce((sum, name) => sum + size(name), 0),
    most: 20 * 1024,
  },
  { what: "articles, once they are searched", bytes: size(articles.file), most: 4 * 1024 },
];

for (const { what, bytes, most } of budgets) {
  const share = Math.round((bytes / most) * 100);
  console.log(`${what}: ${bytes} of ${most} bytes gzipped (${share} %)`);
}
const over = budgets.filter(({ bytes, most }) => bytes > most);
if (over.length > 0) {
  console.error(`Over budget: ${over.map(({ what }) => what).join(", ")}`);
  process.exitCode = 1;
}
