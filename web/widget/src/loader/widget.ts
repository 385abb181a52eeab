import { wordsOn } from "../colour.ts";
import { style } from "./style.ts";

type Kept = "localStorage" | "sessionStorage";
type Heard = (unread: number) => void;
type Happening = "open" | "close" | "unread";

declare global {
  interface HTMLElementTagNameMap {
    "otklik-widget": HTMLElement;
  }
  interface Window {
    otklik?: {
      open(): void;
      close(): void;
      identify(jwt?: string): void;
      on(happening: Happening, heard: Heard): void;
    };
  }
}

const NARROW = 480;
const LATER = 1500;

/** An object as a map: a key that reaches for the prototype is a key like any other. */
const mapOf = (value: unknown) => new Map<string, unknown>(Object.entries(value ?? {}));
const textOf = (value: unknown) => (typeof value === "string" ? value : "");
const element = <K extends keyof HTMLElementTagNameMap>(tag: K) => document.createElement(tag);

/** The site's own storage; a browser that forbids it only makes us forgetful. */
function kept(storage: Kept, key: string, value?: string): string {
  try {
    if (value !== undefined) window[storage].setItem(key, value);
    return window[storage].getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** Puts the launcher on the site, and behind it a window: a frame of our own host. */
async function appear({ src, dataset }: HTMLScriptElement): Promise<void> {
  const { inbox = "", theme } = dataset;
  const { origin } = new URL(src);
  const base = new URL(".", src).href;
  const place = `otklik:${inbox}`;
  const wishes = `${dataset.language} ${document.documentElement.lang} ${navigator.language}`;
  const language = /\b(ru|en)/.exec(wishes)?.[1] ?? "ru";
  const host = element("otklik-widget");
  const root = host.attachShadow({ mode: "open" });
  const launcher = element("button");
  const words = element("span");
  const badge = element("b");
  let frame: HTMLIFrameElement | undefined;
  let { identity } = dataset;
  let title = "";
  let unread = 0;
  let isOpen = false;
  let isReady = false;
  let quiet = kept("sessionStorage", place) !== "" && innerWidth >= NARROW;

  addEventListener("message", ({ source, origin: from, data }) => {
    if (frame && source === frame.contentWindow && from === origin) hear(mapOf(data));
  });
  window.otklik = {
    open,
    close,
    identify,
    on: (happening, heard) => host.addEventListener(happening, () => heard(unread)),
  };

  const settings = mapOf(await (await fetch(`${base}api/widget/${inbox}/settings`)).json());
  const colour = textOf(settings.get("accent"));
  if (!colour) return;
  title =
    textOf(mapOf(settings.get("launcher")).get(language)) ||
    (language === "en" ? "Ask us" : "Спросить");
  words.textContent = title;
  host.style.setProperty("--f", colour);
  host.style.setProperty("--w", wordsOn(colour));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  launcher.append(element("i"), words, badge);
  launcher.onclick = () => (isOpen ? close() : open());
  launcher.onpointerenter = load;
  visualViewport?.addEventListener("resize", fit);
  root.prepend(launcher);
  turn(isOpen);
  count(0);
  document.documentElement.append(host);
  if (quiet) open();
  else if (kept("localStorage", place)) setTimeout(load, LATER);

  /** The frame comes only when somebody reaches for it, or was here before. */
  function load(): void {
    if (frame) return;
    isReady = false;
    frame = element("iframe");
    frame.title = title;
    frame.src = `${base}widget/${inbox}#${location.origin}`;
    root.append(frame);
  }

  /** On a phone the window ends where the keyboard begins. */
  function fit(): void {
    if (frame) frame.style.height = innerWidth < NARROW ? `${visualViewport?.height}px` : "";
  }

  function open(): void {
    load();
    turn(true);
    if (!quiet) frame?.focus();
    tell("opened", { quiet });
    say("open");
  }

  function close(): void {
    if (!isOpen) return;
    quiet = false;
    turn(false);
    tell("closed");
    launcher.focus();
    say("close");
  }

  function turn(on: boolean): void {
    isOpen = on;
    launcher.className = on ? "on" : "";
    launcher.ariaExpanded = `${on}`;
    kept("sessionStorage", place, on ? "1" : "");
  }

  function count(fresh: number): void {
    unread = fresh;
    badge.textContent = unread > 0 ? `${unread}` : "";
    launcher.ariaLabel = unread > 0 ? `${title} (${unread})` : title;
  }

  /** Nobody is signed in any more: a new frame knows nothing of the last person. */
  function identify(jwt?: string): void {
    identity = jwt;
    if (jwt) return init();
    kept("localStorage", place, "");
    frame?.remove();
    frame = undefined;
    if (isOpen) load();
  }

  function hear(message: Map<string, unknown>): void {
    if (message.get("otklik") !== 1) return;
    const type = message.get("type");
    if (type === "ready") {
      isReady = true;
      init();
      if (isOpen) tell("opened", { quiet });
    }
    if (type === "token") kept("localStorage", place, textOf(message.get("token")));
    if (type === "close") close();
    if (type === "unread") {
      count(Number(message.get("count")));
      say("unread");
    }
  }

  function init(): void {
    const page = { url: location.origin + location.pathname };
    const token = kept("localStorage", place) || undefined;
    tell("init", { token, identity, language, theme, page });
  }

  function tell(type: string, rest?: object): void {
    if (isReady) frame?.contentWindow?.postMessage({ otklik: 1, type, ...rest }, origin);
  }

  function say(happening: Happening): void {
    host.dispatchEvent(new Event(happening));
  }
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && !window.otklik) appear(script).catch(() => {});
