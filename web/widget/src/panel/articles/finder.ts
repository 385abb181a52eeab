import { readAs } from "@otklik/shared/json";
import type { Acts } from "../view/acts.ts";
import { button, h } from "../view/dom.ts";
import { icon } from "../view/icon.ts";
import { piecesOf } from "./piecesOf.ts";
import { type Excerpt, isFound } from "./wire.ts";
import type { Words } from "./words.ts";

const REST = 250;
const SHORTEST = 2;

/** The field and what it finds, while the customer types. */
export function finder(acts: Acts, say: Words, open: (id: string) => Promise<void>) {
  const field = h("input", {
    type: "search",
    "aria-label": say("label"),
    placeholder: say("hint"),
    autocomplete: "off",
    enterkeyhint: "search",
    maxlength: "200",
  });
  const told = h("p", { class: "told", role: "status" });
  const hits = h("ul", "hits");
  let pressed: HTMLElement = field;
  let timer = 0;
  let turn = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(search, REST);
  });

  return {
    field,
    node: h("div", "finder", field, told, hits),
    /** Back from an article, she stands where she left. */
    resume: () => pressed.focus(),
  };

  /** An answer that comes late, behind a newer question, is not shown. */
  async function search(): Promise<void> {
    const mine = ++turn;
    const asked = field.value.trim();
    if (asked.length < SHORTEST) return show([], "");
    try {
      const path = `articles?q=${encodeURIComponent(asked)}`;
      const { items } = readAs(isFound, await acts.call("GET", path));
      const words = items.length > 0 ? say("found", items.length) : say("none");
      if (mine === turn) show(items, words);
    } catch {
      if (mine === turn) failed(search);
    }
  }

  function show(items: readonly Excerpt[], words: string): void {
    told.replaceChildren(words);
    hits.replaceChildren(...items.map((item) => h("li", "", hit(item))));
  }

  function hit({ id, title, text, marks }: Excerpt): HTMLElement {
    const shown = piecesOf(text, marks).map((piece) =>
      piece.marked ? h("mark", "", piece.text) : piece.text,
    );
    const words = h("span", "card-text", h("b", "", title), h("span", "", ...shown));
    const press = async () => {
      pressed = node;
      await open(id).catch(() => failed(press));
    };
    const node = button("card", () => void press(), words, icon("next"));
    return node;
  }

  function failed(again: () => unknown): void {
    const retry = button("link", () => void again(), say("again"));
    told.replaceChildren(say("failed"), " ", retry);
  }
}
