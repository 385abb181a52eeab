import { isString } from "@otklik/shared/guards";
import { isLanguage, type Language } from "@otklik/shared/language";
import { wordsOn } from "../colour.ts";
import { bridge, type Init } from "./bridge.ts";
import { isTheme, type Settings, type Theme } from "./settings.ts";
import { apiOf } from "./talk/api.ts";
import { newest, unread } from "./talk/chat.ts";
import { deskFor } from "./talk/desk.ts";
import { storeOf } from "./talk/store.ts";
import { upload } from "./talk/upload.ts";
import type { Acts } from "./view/acts.ts";
import { type Screen, screenOf } from "./view/screen.ts";
import { russian, textsIn } from "./words/texts.ts";

const OUR_COLOUR = "#2257C5";

/** Joins the talk, the screen and the site around us. */
export function panel(settings: Settings, base: string, key: string): void {
  const { languages = ["ru", "en"] } = settings;
  const root = document.documentElement;
  const api = apiOf(base, key);
  const store = storeOf(key);
  let init: Init = {};
  let texts = russian;
  let theme: Theme = "auto";
  let page = store.page();
  let draft = "";
  let screen: Screen | undefined;
  let isOpen = false;
  let isDrawing = false;
  let count = 0;
  let newFrom: number | undefined;

  const desk = deskFor(api, store, {
    opening: () => ({
      language: texts.language,
      ...(init.page && { page: init.page }),
      ...(init.identity && { identity: init.identity }),
    }),
    changed,
    token(token) {
      site.tell({ type: "token", token });
      if (!site.framed) store.keepChoice("token", token);
    },
    stranger: () => location.reload(),
    draft(text) {
      draft = text;
      screen?.fill(text);
    },
  });
  const site = bridge({
    init: (told) => void begin(told),
    opened,
    closed() {
      isOpen = false;
      newFrom = undefined;
    },
  });
  const acts: Acts = {
    ...desk,
    draft(text) {
      draft = text;
      desk.draft(text);
    },
    press(entryId, { id, label }) {
      desk.say(label, [], { entryId, button: id });
      if (page === "home") go("chat");
    },
    /** A conversation that ended a while ago makes way for a new one; a fresh one opens again. */
    async begin() {
      await desk.begin();
      if (desk.chat().state?.status === "resolved") desk.say(texts.say("write.menu"));
    },
    read,
    upload: (file, progress, done) => upload(api, file, progress, done),
    fileLink: api.fileLink,
    go,
    close,
    speak: (language) => void speak(language),
    paint(paint) {
      theme = paint;
      store.keepChoice("theme", paint);
      redraw();
    },
  };

  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing) close();
  });
  document.addEventListener("visibilitychange", read);
  accent(settings.accent, root.style);
  const token = store.choice("token", isString);
  site.ready(token ? { token } : {});

  async function begin(told: Init): Promise<void> {
    const another = told.identity !== init.identity;
    init = told;
    if (screen) return another ? desk.identify() : undefined;
    if (init.token) api.asker.token = init.token;
    theme = store.choice("theme", isTheme) ?? init.theme ?? "auto";
    texts = await textsIn(wished());
    api.asker.language = texts.language;
    draw();
    if (init.token || isOpen) desk.connect();
  }

  /** The customer's own choice, then the site's, then the browser's, among those on offer. */
  function wished(): Language {
    const browser = navigator.languages.map((tag) => tag.slice(0, 2));
    const wishes = [store.choice("language", isLanguage), init.language, ...browser];
    const wish = wishes.find((one) => languages.some((language) => language === one));
    return languages.find((language) => language === wish) ?? languages[0] ?? "ru";
  }

  function opened(byHand: boolean): void {
    isOpen = true;
    if (screen) desk.connect();
    desk.welcome();
    go(byHand && unread(desk.chat()) > 0 ? "chat" : page, byHand);
  }

  function close(): void {
    isOpen = !site.framed;
    site.tell({ type: "close" });
  }

  function go(next: typeof page, focus = true): void {
    const chat = desk.chat();
    page = next;
    store.keepPage(next);
    newFrom = next === "chat" && unread(chat) > 0 ? chat.mark?.seq : undefined;
    show();
    if (focus) screen?.focus();
  }

  function changed(): void {
    const now = unread(desk.chat());
    if (now !== count) site.tell({ type: "unread", count: now });
    count = now;
    if (isDrawing) return;
    isDrawing = true;
    queueMicrotask(show);
  }

  function show(): void {
    isDrawing = false;
    screen?.show(desk.chat(), page, newFrom);
    read();
  }

  /** Read is what stands before the customer's eyes, not what arrived. */
  function read(): void {
    const chat = desk.chat();
    if (!isOpen || document.hidden || !screen?.isReading()) return;
    if (chat.conversation && unread(chat) > 0) desk.seen(chat.conversation.id, newest(chat));
  }

  /** Draws everything anew: at first, and when language or look change. */
  function draw(): void {
    root.lang = texts.language;
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
    document.title = texts.say("panel.title");
    screen = screenOf(settings, { theme, languages }, acts, texts);
    document.body.replaceChildren(screen.node);
    screen.fill(draft);
    show();
  }

  function redraw(): void {
    draw();
    screen?.focus();
  }

  async function speak(language: Language): Promise<void> {
    texts = await textsIn(language);
    store.keepChoice("language", language);
    desk.speak(language);
    redraw();
  }
}

/** The company's colour with words that can be read on it; our own has a shade for the dark. */
function accent(colour: string | undefined, style: CSSStyleDeclaration): void {
  if (!colour || colour.toUpperCase() === OUR_COLOUR) return;
  style.setProperty("--accent", colour);
  style.setProperty("--on-accent", wordsOn(colour));
}
