import type { Settings } from "../settings.ts";
import type { Chat } from "../talk/chat.ts";
import type { Texts } from "../words/texts.ts";
import type { Acts, Page } from "./acts.ts";
import { Announcer } from "./announcer.ts";
import { Composer } from "./composer.ts";
import { button, h } from "./dom.ts";
import { Feed } from "./feed.ts";
import { Header } from "./header.ts";
import { Home } from "./home.ts";
import { type Look, menu } from "./menu.ts";
import { Strip } from "./strip.ts";

const PATIENCE = 1500;

/** The whole panel in one language: the first page and the talk. */
export class Screen {
  readonly node: HTMLElement;
  readonly #home: Home;
  readonly #header: Header;
  readonly #strip: Strip;
  readonly #feed: Feed;
  readonly #composer: Composer;
  readonly #announcer: Announcer;
  readonly #lost: HTMLElement;
  readonly #talk: HTMLElement;
  #page: Page = "home";
  #lostTimer = 0;

  constructor(settings: Settings, look: Look, acts: Acts, texts: Texts) {
    this.#home = new Home(settings, menu(look, acts, texts), acts, texts);
    this.#header = new Header(settings.name, menu(look, acts, texts), acts, texts);
    this.#strip = new Strip(texts);
    this.#feed = new Feed(acts, texts);
    this.#composer = new Composer(acts, texts);
    this.#announcer = new Announcer(texts);
    this.#lost = lostNotice(acts, texts);
    this.#talk = h(
      "div",
      { class: "talk", hidden: true },
      this.#header.node,
      this.#strip.node,
      this.#feed.node,
      this.#composer.node,
    );
    const label = texts.say("panel.title");
    this.node = h(
      "main",
      { "aria-label": label },
      this.#home.node,
      this.#talk,
      this.#lost,
      this.#announcer.node,
    );
    dropFiles(this.node, texts.say("write.drop"), (files) => {
      acts.go("chat");
      this.#composer.attach(files);
    });
  }

  show(chat: Chat, page: Page, newFrom: number | undefined): void {
    this.#turn(page);
    this.#home.show(chat);
    this.#header.show(chat);
    this.#strip.show(chat);
    this.#composer.show(chat);
    this.#feed.show(chat, newFrom);
    this.#announcer.show(chat);
    this.#connection(chat);
  }

  /** Puts the focus where the page begins; on a phone the keyboard stays away until asked for. */
  focus(): void {
    if (this.#page === "home") this.#home.focus();
    else if (matchMedia("(pointer: coarse)").matches) this.#header.focus();
    else this.#composer.focus();
  }

  fill(draft: string): void {
    this.#composer.fill(draft);
  }

  get reading(): boolean {
    return this.#page === "chat" && this.#feed.atEnd;
  }

  #turn(page: Page): void {
    if (this.#page === page) return;
    this.#page = page;
    this.#home.node.hidden = page !== "home";
    this.#talk.hidden = page !== "chat";
    if (page === "chat") this.#feed.toEnd();
  }

  /** A short break of the line is not worth a word. */
  #connection({ link }: Chat): void {
    if (link !== "lost") {
      clearTimeout(this.#lostTimer);
      this.#lostTimer = 0;
      this.#lost.hidden = true;
    } else if (this.#lostTimer === 0)
      this.#lostTimer = window.setTimeout(() => {
        this.#lost.hidden = false;
      }, PATIENCE);
  }
}

function lostNotice(acts: Acts, texts: Texts): HTMLElement {
  const again = button({ class: "link" }, () => acts.reconnect());
  again.textContent = texts.say("link.try");
  return h("div", { class: "lost", role: "status", hidden: true }, texts.say("link.lost"), again);
}

function dropFiles(node: HTMLElement, words: string, take: (files: File[]) => void): void {
  const sheet = h("div", { class: "drop", hidden: true, "aria-hidden": "true" }, words);
  node.append(sheet);
  node.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    sheet.hidden = false;
  });
  node.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!relatedTarget) sheet.hidden = true;
  });
  node.addEventListener("drop", (event) => {
    event.preventDefault();
    sheet.hidden = true;
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
