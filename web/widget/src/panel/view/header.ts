import type { Author } from "@otklik/shared/entry";
import type { Chat } from "../talk/chat.ts";
import { captionOf } from "../words/caption.ts";
import type { Texts } from "../words/texts.ts";
import type { Acts } from "./acts.ts";
import { avatar } from "./avatar.ts";
import { button, h } from "./dom.ts";
import { icon } from "./icon.ts";

/** Over the talk: who answers now, the way back, the menu and the way out. */
export class Header {
  readonly node: HTMLElement;
  readonly #name: string;
  readonly #texts: Texts;
  readonly #mark = h("span", { class: "mark" });
  readonly #title = h("h1", { tabindex: "-1" });
  readonly #caption = h("p", {});
  #look = "";

  constructor(name: string, menu: HTMLElement, acts: Acts, texts: Texts) {
    this.#name = name;
    this.#texts = texts;
    const back = button({ class: "round", "aria-label": texts.say("panel.back") }, () =>
      acts.go("home"),
    );
    back.append(icon("back"));
    const who = h("div", { class: "whom" }, this.#mark, h("div", {}, this.#title, this.#caption));
    this.node = h("header", {}, back, who, menu, closeButton(acts, texts));
  }

  show({ state }: Chat): void {
    const caption = captionOf(state, this.#texts);
    const holder = state?.holder;
    const title = holder?.kind === "with" ? holder.operator.name : this.#name;
    const look = `${title} ${caption} ${holder?.kind}`;
    if (look === this.#look) return;
    this.#look = look;
    this.#title.textContent = title;
    this.#caption.textContent = caption;
    const author: Author =
      holder?.kind === "with" ? { kind: "operator", name: title } : { kind: "bot" };
    const initials = holder?.kind === "with" ? holder.operator.initials : undefined;
    this.#mark.replaceChildren(avatar(author, initials));
  }

  focus(): void {
    this.#title.focus();
  }
}

export function closeButton(acts: Acts, texts: Texts): HTMLElement {
  const attributes = { class: "round close", "aria-label": texts.say("panel.close") };
  return button(attributes, () => acts.close(), icon("close"));
}
