import type { Chat } from "../talk/chat.ts";
import { headingOf, promiseTo } from "../words/caption.ts";
import type { Texts } from "../words/texts.ts";
import { h } from "./dom.ts";
import { icon } from "./icon.ts";

/** While she waits in line: her place and an honest wait, or when we open. */
export class Strip {
  readonly node = h("section", { class: "strip", hidden: true });
  readonly #texts: Texts;
  #words = "";

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  show({ state }: Chat): void {
    const holder = state?.status === "open" ? state.holder : undefined;
    this.node.hidden = holder?.kind !== "waiting";
    if (holder?.kind !== "waiting") return;
    const heading = headingOf(holder, this.#texts);
    const promise = promiseTo(holder, new Date(), this.#texts);
    const words = `${heading} ${promise} ${holder.team ?? ""}`;
    if (words === this.#words) return;
    this.#words = words;
    const title = h("b", {}, heading, holder.team && ` · ${holder.team}`);
    this.node.replaceChildren(icon("clock"), h("p", {}, title, h("span", {}, promise)));
  }
}
