import sheet from "./articles.css?inline";

let isDressed = false;

/** The looks of this page come with it, once. */
export function styled(): void {
  if (isDressed) return;
  isDressed = true;
  const looks = new CSSStyleSheet();
  looks.replaceSync(sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, looks];
}
