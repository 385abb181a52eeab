import { readAs } from "@otklik/shared/json";
import type { Acts } from "../view/acts.ts";
import { button, h } from "../view/dom.ts";
import { closeButton } from "../view/header.ts";
import { icon } from "../view/icon.ts";
import type { Texts } from "../words/texts.ts";
import { finder } from "./finder.ts";
import { reader } from "./reader.ts";
import { styled } from "./styled.ts";
import { isReading } from "./wire.ts";
import { wordsIn } from "./words.ts";

/** Articles to search and to read; they cover what the first page offers until she goes back. */
export function articles(home: HTMLElement, acts: Acts, texts: Texts): void {
  if (home.querySelector(".articles")) return;
  styled();
  const say = wordsIn(texts);
  const covered = home.querySelectorAll<HTMLElement>(".hero, .cards");
  const list = finder(acts, say, open);
  const back = button({ class: "round", "aria-label": say("back") }, leave, icon("back"));
  const title = h("h1", "", say("title"));
  const write = button("answer primary", ask, say("write"));
  const text = h("article", { hidden: true });
  const top = h("header", "", back, h("div", "whom", title), closeButton(acts, texts));
  const node = h("div", "articles", top, list.node, text, h("footer", "", write));
  home.prepend(node);
  cover(true);
  list.field.focus();

  async function open(id: string): Promise<void> {
    const reading = readAs(isReading, await acts.call("GET", `articles/${id}`));
    const opened = reader(reading, acts, say);
    text.replaceChildren(...opened.parts);
    turn(true);
    home.scrollTop = 0;
    opened.title.focus();
  }

  /** To the talk, with what she looked for in the field, unless she has begun to write already. */
  function ask(): void {
    acts.go("chat");
    const message = home.parentElement?.querySelector("textarea");
    if (!message || message.value) return;
    message.value = list.field.value.trim();
    message.dispatchEvent(new Event("input"));
  }

  function leave(): void {
    if (!text.hidden) {
      turn(false);
      return list.resume();
    }
    node.remove();
    cover(false);
    home.querySelector<HTMLElement>(".card:has(b.card-text)")?.focus();
  }

  function turn(reading: boolean): void {
    text.hidden = !reading;
    list.node.hidden = reading;
    back.setAttribute("aria-label", say(reading ? "backToList" : "back"));
  }

  function cover(on: boolean): void {
    for (const part of covered) part.hidden = on;
  }
}
