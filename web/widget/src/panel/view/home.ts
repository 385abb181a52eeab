import type { Settings } from "../settings.ts";
import { type Chat, isForTheCustomer, unread } from "../talk/chat.ts";
import { topics } from "../talk/rows.ts";
import { authorOf, captionOf } from "../words/caption.ts";
import type { Texts } from "../words/texts.ts";
import type { Acts } from "./acts.ts";
import { avatar } from "./avatar.ts";
import { button, h } from "./dom.ts";
import { closeButton } from "./header.ts";
import { icon } from "./icon.ts";

const TOPICS = 4;

/** The first page: a greeting, what most people come for, and the talk that goes on. */
export class Home {
  readonly node: HTMLElement;
  readonly #acts: Acts;
  readonly #texts: Texts;
  readonly #cards = h("div", { class: "cards" });
  readonly #title: HTMLElement;
  #look = "";

  constructor(settings: Settings, menu: HTMLElement, acts: Acts, texts: Texts) {
    this.#acts = acts;
    this.#texts = texts;
    const greeting = settings.greeting?.[texts.language] || texts.say("home.greeting");
    this.#title = h("h1", { tabindex: "-1" }, greeting);
    const name = h("span", { class: "company" }, h("bdi", {}, settings.name));
    const top = h("div", { class: "home-top" }, name, menu, closeButton(acts, texts));
    const hero = h("div", { class: "hero" }, top, this.#title, presence(settings, texts));
    this.node = h("div", { class: "home" }, hero, this.#cards);
  }

  show(chat: Chat): void {
    const look = [
      chat.entries.length,
      chat.state?.status,
      chat.link === "idle",
      chat.barred,
    ].join();
    const words = `${look} ${captionOf(chat.state, this.#texts)} ${unread(chat)}`;
    if (words === this.#look) return;
    this.#look = words;
    const focused = this.#focused();
    this.#cards.replaceChildren(...this.#cardsOf(chat));
    this.#cards.querySelector<HTMLElement>(`[data-name="${focused}"]`)?.focus();
  }

  focus(): void {
    this.#title.focus();
  }

  /** Which card has the focus, so that a fresh one takes it over. */
  #focused(): string {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement && this.#cards.contains(activeElement)
      ? (activeElement.dataset.name ?? "")
      : "";
  }

  #cardsOf(chat: Chat): HTMLElement[] {
    if (chat.barred !== undefined) return [this.#barred(chat.barred)];
    const talked = chat.entries.some((entry) => entry.author.kind === "contact");
    const open = chat.state?.status === "open";
    const cards = talked ? [this.#last(chat)] : [];
    if (!talked || !open) cards.push(this.#start(talked));
    return [...cards, ...this.#topics(chat)];
  }

  #start(again: boolean): HTMLElement {
    return button(
      { class: "card start", "data-name": "start" },
      () => {
        if (again) this.#acts.begin();
        this.#acts.go("chat");
      },
      h("span", { class: "card-icon", "aria-hidden": "true" }, icon("chat")),
      h(
        "span",
        { class: "card-text" },
        h("b", {}, this.#texts.say(again ? "home.again" : "home.start")),
        h("span", {}, this.#texts.say("home.startHint")),
      ),
      icon("next"),
    );
  }

  #last(chat: Chat): HTMLElement {
    const last = chat.entries.findLast((entry) => entry.kind === "message");
    const news = unread(chat);
    const from = last && isForTheCustomer(last) ? last.author : undefined;
    const preview = last && `${authorOf(last, this.#texts)}: ${last.text || fileName(last)}`;
    const label =
      news > 0 ? this.#texts.say("unread", { n: news }) : captionOf(chat.state, this.#texts);
    const card = button(
      { class: "card last", "data-name": "last" },
      () => this.#acts.go("chat"),
      from ? avatar(from) : h("span", { class: "card-icon", "aria-hidden": "true" }, icon("chat")),
      h("span", { class: "card-text" }, h("b", {}, label), h("span", { dir: "auto" }, preview)),
      icon("next"),
    );
    if (news > 0) card.classList.add("news");
    return h("section", {}, h("h2", {}, this.#texts.say("home.last")), card);
  }

  #topics(chat: Chat): HTMLElement[] {
    const menu = topics(chat);
    if (!menu) return [];
    const shown = (menu.buttons ?? []).slice(0, TOPICS);
    const list = shown.map((topic) =>
      button(
        { class: "topic", "data-name": `topic ${topic.id}` },
        () => this.#acts.press(menu.id, topic),
        h("span", {}, topic.label),
        icon("next"),
      ),
    );
    const title = h("h2", {}, this.#texts.say("home.topics"));
    return [h("section", {}, title, h("div", { class: "topics" }, ...list))];
  }

  #barred(why: string): HTMLElement {
    const retry = button({ class: "answer primary", "data-name": "retry" }, () =>
      this.#acts.reconnect(),
    );
    retry.textContent = this.#texts.say("barred.retry");
    const title = h("b", {}, this.#texts.say("barred.title"));
    return h("div", { class: "card barred", role: "alert" }, title, h("span", {}, why), retry);
  }
}

function presence({ workingNow }: Settings, texts: Texts): HTMLElement | undefined {
  if (workingNow === undefined) return undefined;
  const words = texts.say(workingNow ? "home.online" : "home.offline");
  return h("p", { class: workingNow ? "presence on" : "presence" }, words);
}

function fileName(entry: Chat["entries"][number]): string {
  return (entry.kind === "message" && entry.files?.[0]?.name) || "";
}
