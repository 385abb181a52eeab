import type { Language } from "@otklik/shared/language";
import type { Theme } from "../settings.ts";
import type { Key, Texts } from "../words/texts.ts";
import type { Acts } from "./acts.ts";
import { button, h } from "./dom.ts";
import { icon } from "./icon.ts";

export type Look = { theme: Theme; languages: readonly Language[] };

const names: Record<Language, string> = { ru: "Русский", en: "English" };
const themes: Record<Theme, Key> = { auto: "menu.auto", light: "menu.light", dark: "menu.dark" };

/** Language, and light or dark. */
export function menu(look: Look, acts: Acts, texts: Texts): HTMLElement {
  const list = h("div", { class: "menu", hidden: true });
  const opener = button(
    { class: "round", "aria-label": texts.say("panel.menu"), "aria-expanded": "false" },
    () => toggle(Boolean(list.hidden)),
    icon("more"),
  );
  const toggle = (open: boolean) => {
    list.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
  };
  const box = h("div", "menu-box", opener, list);
  list.append(...groups(look, acts, texts));
  list.addEventListener("click", () => toggle(false));
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || list.hidden) return;
    event.stopPropagation();
    toggle(false);
    opener.focus();
  });
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) toggle(false);
  });
  return box;
}

function groups(look: Look, acts: Acts, texts: Texts): HTMLElement[] {
  const languages = look.languages.map((language) =>
    choice(names[language], language === texts.language, () => acts.speak(language), language),
  );
  const paints = (["auto", "light", "dark"] as const).map((theme) =>
    choice(texts.say(themes[theme]), theme === look.theme, () => acts.paint(theme)),
  );
  return [
    ...(languages.length > 1 ? [group(texts.say("menu.language"), languages)] : []),
    group(texts.say("menu.theme"), paints),
  ];
}

function group(label: string, choices: HTMLElement[]): HTMLElement {
  const title = h("div", { class: "group-title", "aria-hidden": "true" }, label);
  return h("div", { role: "group", "aria-label": label }, title, ...choices);
}

function choice(label: string, on: boolean, act: () => void, lang?: string): HTMLElement {
  const attributes = { class: "choice", "aria-pressed": String(on), lang };
  return button(attributes, act, label, on && icon("check"));
}
