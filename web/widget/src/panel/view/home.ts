import type { Settings } from "../settings.ts";
import { type Chat, isForTheCustomer, unread } from "../talk/chat.ts";
import { hasTalked, topics } from "../talk/rows.ts";
import { captionOf, nameOf } from "../words/caption.ts";
import type { Texts } from "../words/texts.ts";
import { promiseOf } from "../words/when.ts";
import type { Acts } from "./acts.ts";
import { avatar } from "./avatar.ts";
import { button, type Child, h } from "./dom.ts";
import { closeButton } from "./header.ts";
import { type IconName, icon } from "./icon.ts";

const TOPICS = 4;

/** The first page: a greeting, what most people come for, and the talk that goes on. */
export function home(settings: Settings, menu: HTMLElement, acts: Acts, texts: Texts) {
  const greeting = settings.greeting?.[texts.language] || texts.say("home.greeting");
  const title = h("h1", { tabindex: "-1" }, greeting);
  const name = h("span", "company", h("bdi", "", settings.name));
  const top = h("div", "home-top", name, menu, closeButton(acts, texts));
  const cards = h("div", "cards");
  const hero = h("div", "hero", top, title, presence(settings, texts));
  let look = "";
  const node = h("div", "home", hero, cards);

  return {
    node,
    title,
    show(chat: Chat) {
      const { entries, state, barred } = chat;
      const fresh = [entries.length, captionOf(state, texts), unread(chat), barred].join();
      if (fresh === look) return;
      look = fresh;
      const focused = cards.contains(document.activeElement);
      cards.replaceChildren(...h("div", "", ...cardsOf(chat)).childNodes);
      if (focused) title.focus();
    },
  };

  function cardsOf(chat: Chat): Child[] {
    if (chat.barred !== undefined) return [barredCard(chat.barred)];
    const talked = hasTalked(chat);
    const open = chat.state?.status === "open";
    return [
      talked && lastCard(chat),
      !(talked && open) && startCard(talked),
      settings.articles && chat.state && searchCard(),
      topicList(chat),
      !talked && chat.earlier !== undefined && pastCard(),
    ];
  }

  function startCard(again: boolean): HTMLElement {
    const start = () => {
      if (again) void acts.begin();
      acts.go("chat");
    };
    const words = texts.say(again ? "home.again" : "home.start");
    return card("start", start, round("chat"), words, texts.say("home.startHint"));
  }

  /** The articles come when they are asked for; where they do not, there is the talk. */
  function searchCard(): HTMLElement {
    const open = () =>
      import("../articles/articles.ts").then(
        (page) => page.articles(node, acts, texts),
        () => acts.go("chat"),
      );
    return button("card", open, h("b", "card-text", texts.say("home.search")), icon("next"));
  }

  function lastCard(chat: Chat): HTMLElement {
    const last = chat.entries.findLast((entry) => entry.kind === "message");
    const news = unread(chat);
    const words = news > 0 ? texts.say("home.unread", { n: news }) : captionOf(chat.state, texts);
    const preview = last && `${nameOf(last.author, texts)}: ${last.text || last.files?.[0]?.name}`;
    const mark = last && isForTheCustomer(last) ? avatar(last.author) : round("chat");
    const look = news > 0 ? "last news" : "last";
    const go = () => acts.go("chat");
    return section("home.last", card(look, go, mark, words, preview ?? ""));
  }

  function pastCard(): HTMLElement {
    return button("topic alone", () => acts.go("chat"), texts.say("home.past"), icon("next"));
  }

  function topicList(chat: Chat): HTMLElement | undefined {
    const menu = topics(chat);
    const list = menu?.buttons?.slice(0, TOPICS).map((topic) => {
      const press = () => acts.press(menu.id, topic);
      return button("topic", press, h("span", "", topic.label), icon("next"));
    });
    return list && section("home.topics", h("div", "topics", ...list));
  }

  function section(title: "home.last" | "home.topics", body: HTMLElement): HTMLElement {
    return h("section", "", h("h2", "", texts.say(title)), body);
  }

  function barredCard(why: string): HTMLElement {
    const retry = button("answer primary", acts.reconnect, texts.say("barred.retry"));
    const title = h("b", "", texts.say("barred.title"));
    return h("div", { class: "card barred", role: "alert" }, title, h("span", "", why), retry);
  }
}

function card(
  look: string,
  press: () => void,
  mark: HTMLElement,
  title: string,
  text: string,
): HTMLElement {
  const words = h("span", "card-text", h("b", "", title), h("span", { dir: "auto" }, text));
  return button(`card ${look}`, press, mark, words, icon("next"));
}

function round(name: IconName): HTMLElement {
  return h("span", "card-icon", icon(name));
}

function presence({ workingNow, opensAt }: Settings, texts: Texts): Child {
  if (workingNow === undefined) return undefined;
  const words = opensAt
    ? promiseOf(new Date(opensAt), new Date(), texts)
    : texts.say(workingNow ? "home.online" : "home.offline");
  return h("p", { class: workingNow ? "presence on" : "presence" }, words);
}
