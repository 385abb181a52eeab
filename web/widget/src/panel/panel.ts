import { isString } from "@otklik/shared/guards";
import { isLanguage, type Language } from "@otklik/shared/language";
import { wordsOn } from "../colour.ts";
import { Bridge, type Init } from "./bridge.ts";
import { isTheme, type Settings, type Theme } from "./settings.ts";
import { Api } from "./talk/api.ts";
import { type Chat, newest, unread } from "./talk/chat.ts";
import { Desk } from "./talk/desk.ts";
import { Store } from "./talk/store.ts";
import { upload } from "./talk/upload.ts";
import type { Acts, Page } from "./view/acts.ts";
import { Screen } from "./view/screen.ts";
import { russian, type Texts, textsIn } from "./words/texts.ts";

const HEX = /^#[0-9a-f]{6}$/i;
const OUR_COLOUR = "#2257C5";

/** Joins the talk, the screen and the site around us. */
export class Panel {
  readonly #settings: Settings;
  readonly #store: Store;
  readonly #desk: Desk;
  readonly #bridge: Bridge;
  #init: Init = {};
  #texts: Texts = russian;
  #theme: Theme = "auto";
  #screen: Screen | undefined;
  #page: Page = "home";
  #open = false;
  #wide = false;
  #draft = "";
  #count = 0;
  #newFrom: number | undefined;
  #drawing = false;

  constructor(settings: Settings, base: string, key: string) {
    this.#settings = settings;
    this.#store = new Store(key);
    this.#desk = new Desk(
      new Api(base, key),
      this.#store,
      () => ({
        language: this.#texts.language,
        ...(this.#init.page && { page: this.#init.page }),
        ...(this.#init.identity && { identity: this.#init.identity }),
      }),
      {
        changed: (chat) => this.#changed(chat),
        token: (token) => this.#keepToken(token),
        stranger: () => location.reload(),
        draft: (text) => this.#fill(text),
      },
    );
    this.#bridge = new Bridge({
      init: (init) => void this.#begin(init),
      opened: (byHand) => this.#opened(byHand),
      closed: () => this.#closed(),
    });
    addEventListener("keydown", ({ key: pressed, isComposing }) => {
      if (pressed === "Escape" && !isComposing) this.#bridge.tell({ type: "close" });
    });
    document.addEventListener("visibilitychange", () => this.#seen());
  }

  start(): void {
    accent(this.#settings.accent);
    const token = this.#store.choice("token", isString);
    this.#bridge.ready(token ? { token } : {});
  }

  async #begin(init: Init): Promise<void> {
    const again = this.#screen !== undefined;
    const stranger = init.identity !== this.#init.identity;
    this.#init = init;
    if (again) return stranger ? this.#desk.identify() : undefined;
    this.#desk.api.token = init.token;
    this.#theme = this.#store.choice("theme", isTheme) ?? init.theme ?? "auto";
    this.#page = this.#store.page();
    this.#texts = await textsIn(this.#language());
    this.#desk.api.language = this.#texts.language;
    this.#draw();
    if (init.token || this.#open) this.#desk.connect();
  }

  #opened(byHand: boolean): void {
    this.#open = true;
    if (this.#screen) this.#desk.connect();
    this.#desk.welcome();
    if (byHand && unread(this.#desk.chat) > 0) this.#page = "chat";
    this.#go(this.#page, byHand);
  }

  #closed(): void {
    this.#open = false;
    this.#newFrom = undefined;
  }

  #go(page: Page, focus = true): void {
    const { chat } = this.#desk;
    this.#page = page;
    this.#store.keepPage(page);
    this.#newFrom = page === "chat" && unread(chat) > 0 ? chat.mark?.seq : undefined;
    this.#show();
    if (focus) this.#screen?.focus();
  }

  #changed(chat: Chat): void {
    const count = unread(chat);
    if (count !== this.#count) this.#bridge.tell({ type: "unread", count });
    this.#count = count;
    if (this.#drawing) return;
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      this.#show();
    });
  }

  #show(): void {
    this.#screen?.show(this.#desk.chat, this.#page, this.#newFrom);
    this.#seen();
  }

  /** Read is what stands before the customer's eyes, not what arrived. */
  #seen(): void {
    const { chat } = this.#desk;
    const reads = this.#open && !document.hidden && this.#screen?.reading;
    if (reads && chat.conversation && unread(chat) > 0)
      this.#desk.seen(chat.conversation.id, newest(chat));
  }

  /** Draws everything anew: at first, and when language or look change. */
  #draw(): void {
    const root = document.documentElement;
    root.lang = this.#texts.language;
    if (this.#theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = this.#theme;
    document.title = this.#texts.say("panel.title");
    const languages = this.#settings.languages ?? [];
    const look = { theme: this.#theme, wide: this.#wide, languages };
    this.#screen = new Screen(this.#settings, look, this.#acts(), this.#texts);
    document.body.replaceChildren(this.#screen.node);
    this.#screen.fill(this.#draft);
    this.#show();
  }

  #redraw(): void {
    this.#draw();
    this.#screen?.focus();
  }

  #fill(draft: string): void {
    this.#draft = draft;
    this.#screen?.fill(draft);
  }

  #keepToken(token: string): void {
    this.#bridge.tell({ type: "token", token });
    if (!this.#bridge.framed) this.#store.keepChoice("token", token);
  }

  #language(): Language {
    const offered = this.#settings.languages ?? ["ru", "en"];
    const wishes = [
      this.#store.choice("language", isLanguage),
      this.#init.language,
      ...navigator.languages.map((tag) => tag.slice(0, 2)),
    ];
    return (
      offered.find((one) => one === wishes.find((wish) => offered.some((o) => o === wish))) ??
      offered[0] ??
      "ru"
    );
  }

  #acts(): Acts {
    const desk = this.#desk;
    return {
      say: (text, files) => desk.say(text, files),
      press: (entryId, button) => this.#press(entryId, button),
      retry: (clientId) => desk.retry(clientId),
      drop: (clientId) => desk.drop(clientId),
      begin: () => void desk.begin(),
      earlier: () => desk.loadEarlier(),
      typing: (on) => desk.typing(on),
      draft: (text) => {
        this.#draft = text;
        desk.draft(text);
      },
      seen: () => this.#seen(),
      reconnect: () => desk.nudge(),
      upload: (file, progress, done) => upload(desk.api, file, progress, done),
      fileLink: (id) => desk.api.fileLink(id),
      go: (page) => this.#go(page),
      close: () => this.#bridge.tell({ type: "close" }),
      widen: (wide) => {
        this.#wide = wide;
        this.#bridge.tell({ type: "resize", mode: wide ? "wide" : "normal" });
        this.#redraw();
      },
      speak: (language) => void this.#speak(language),
      paint: (theme) => {
        this.#theme = theme;
        this.#store.keepChoice("theme", theme);
        this.#redraw();
      },
    };
  }

  /** A topic of a closed conversation opens a new one; anything else is an answer in this one. */
  #press(entryId: string, { id, label }: { id: string; label: string }): void {
    const closed = this.#page === "home" && this.#desk.chat.state?.status === "resolved";
    if (closed) void this.#desk.begin().then(() => this.#desk.say(label));
    else this.#desk.say(label, [], { entryId, button: id });
    if (this.#page === "home") this.#go("chat");
  }

  async #speak(language: Language): Promise<void> {
    this.#texts = await textsIn(language);
    this.#store.keepChoice("language", language);
    this.#desk.speak(language);
    this.#redraw();
  }
}

/** The company's colour with words that can be read on it; our own has a shade for the dark. */
function accent(colour: string | undefined): void {
  if (!colour || !HEX.test(colour) || colour.toUpperCase() === OUR_COLOUR) return;
  const { style } = document.documentElement;
  const words = wordsOn(colour);
  style.setProperty("--accent", colour);
  style.setProperty("--on-accent", words);
  style.setProperty("--deep", words === "#fff" ? "#000" : "#fff");
}
