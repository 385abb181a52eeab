import type { Settings } from "../settings.ts";
import type { Chat } from "../talk/chat.ts";
import type { Page } from "../talk/store.ts";
import type { Texts } from "../words/texts.ts";
import type { Acts } from "./acts.ts";
import { announcer } from "./announcer.ts";
import { composer } from "./composer.ts";
import { button, h } from "./dom.ts";
import { feed } from "./feed.ts";
import { header } from "./header.ts";
import { home } from "./home.ts";
import { type Look, menu } from "./menu.ts";
import { strip } from "./strip.ts";

export type Screen = ReturnType<typeof screenOf>;

/** The whole panel in one language: the first page and the talk. */
export function screenOf(settings: Settings, look: Look, acts: Acts, texts: Texts) {
  const first = home(settings, menu(look, acts, texts), acts, texts);
  const top = header(settings.name, menu(look, acts, texts), acts, texts);
  const wait = strip(texts);
  const lines = feed(acts, texts);
  const write = composer(acts, texts);
  const voice = announcer(texts);
  const retry = button("link", acts.reconnect, texts.say("link.try"));
  const lost = h(
    "div",
    { class: "lost", role: "status", hidden: true },
    texts.say("link.lost"),
    retry,
  );
  const talk = h(
    "div",
    { class: "talk", hidden: true },
    top.node,
    wait.node,
    lines.node,
    write.node,
  );
  const name = { "aria-label": texts.say("panel.title") };
  const node = h("main", name, first.node, talk, voice.node);
  let page: Page = "home";

  place();
  dropFiles(node, (files) => {
    acts.go("chat");
    write.take(files);
  });

  return {
    node,
    fill: write.fill,
    isReading: () => page === "chat" && lines.isAtEnd(),
    show(chat: Chat, next: Page, newFrom: number | undefined) {
      turn(next);
      for (const part of [first, top, wait, write, voice]) part.show(chat);
      lines.show(chat, newFrom);
      lost.hidden = chat.link !== "lost";
    },
    /** Puts the focus where the page begins; on a phone the keyboard stays away until asked for. */
    focus() {
      const phone = matchMedia("(pointer: coarse)").matches;
      (page === "home" ? first.title : phone ? top.title : write.field).focus();
    },
  };

  /** Where the lost line is told of: over the field, or under what the first page offers. */
  function place(): void {
    if (page === "chat") write.node.before(lost);
    else first.node.append(lost);
  }

  function turn(next: Page): void {
    if (page === next) return;
    page = next;
    first.node.hidden = page !== "home";
    talk.hidden = page !== "chat";
    place();
    if (page === "chat") lines.toEnd();
  }
}

/** Files may be dropped anywhere; the field lights up while they hover. */
function dropFiles(node: HTMLElement, take: (files: File[]) => void): void {
  const hover = (event: DragEvent, on: boolean) => {
    event.preventDefault();
    node.classList.toggle("hover", on);
  };
  node.addEventListener("dragover", (event) => hover(event, true));
  node.addEventListener("dragleave", (event) => hover(event, false));
  node.addEventListener("drop", (event) => {
    hover(event, false);
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
