import { type Chat, isForTheCustomer } from "../talk/chat.ts";
import { spoken } from "../words/caption.ts";
import type { Texts } from "../words/texts.ts";
import { h } from "./dom.ts";

const PAUSE = 1000;

/** Says new messages aloud to screen readers, politely, and failures at once. */
export class Announcer {
  readonly node: HTMLElement;
  readonly #polite = h("div", { "aria-live": "polite" });
  readonly #urgent = h("div", { "aria-live": "assertive" });
  readonly #texts: Texts;
  #last: string | undefined;
  #refused = 0;
  #queue: string[] = [];
  #timer = 0;

  constructor(texts: Texts) {
    this.#texts = texts;
    this.node = h("div", { class: "sr" }, this.#polite, this.#urgent);
  }

  /** History is not read out: only what comes while the customer is here. */
  show(chat: Chat): void {
    if (!chat.state) return;
    this.#news(chat);
    const refused = chat.outbox.filter(({ fate }) => fate.kind === "refused").length;
    if (refused > this.#refused) this.#urgent.textContent = this.#texts.say("feed.refusedPlain");
    if (refused === 0) this.#urgent.textContent = "";
    this.#refused = refused;
  }

  #news({ entries }: Chat): void {
    const from = entries.findIndex((entry) => entry.id === this.#last);
    const isFirstLook = this.#last === undefined;
    this.#last = entries.at(-1)?.id ?? "";
    if (isFirstLook) return;
    for (const entry of entries.slice(from + 1))
      if (isForTheCustomer(entry) || entry.kind === "event") this.#say(spoken(entry, this.#texts));
  }

  #say(words: string): void {
    if (words === "") return;
    this.#queue.push(words);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#polite.replaceChildren(...this.#queue.map((one) => h("p", {}, one)));
      this.#queue = [];
    }, PAUSE);
  }
}
