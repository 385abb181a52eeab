import { type Guard, isObject, isString, maybe, shape } from "@otklik/shared/guards";
import { isLanguage, type Language } from "@otklik/shared/language";
import { isTheme, type Theme } from "./settings.ts";

/** What the site tells about its visitor and its page. */
export type Init = {
  token?: string;
  identity?: string;
  language?: Language;
  theme?: Theme;
  page?: { url: string; title: string };
};

export type Told =
  | { type: "token"; token: string }
  | { type: "unread"; count: number }
  | { type: "close" }
  | { type: "resize"; mode: "normal" | "wide" };

export type Ears = {
  init(init: Init): void;
  opened(byHand: boolean): void;
  closed(): void;
};

const isInit: Guard<Init> = shape<Init>({
  token: maybe(isString),
  identity: maybe(isString),
  language: maybe(isLanguage),
  theme: maybe(isTheme),
  page: maybe(shape<{ url: string; title: string }>({ url: isString, title: isString })),
});

/** Talks with the loader on the site: only with our own parent, only from the origin it named. */
export class Bridge {
  readonly framed = parent !== window;
  readonly #origin = decodeURIComponent(location.hash.slice(1));
  readonly #ears: Ears;

  constructor(ears: Ears) {
    this.#ears = ears;
    addEventListener("message", (event: MessageEvent<unknown>) => {
      if (event.source === parent && event.origin === this.#origin) this.#hear(event.data);
    });
  }

  /** Opened as a page of its own, for instance in an app, the panel is simply there. */
  ready(alone: Init): void {
    if (this.framed) return this.#post({ type: "ready" });
    this.#ears.init(alone);
    this.#ears.opened(true);
  }

  tell(told: Told): void {
    if (this.framed) this.#post(told);
  }

  #post(message: Told | { type: "ready" }): void {
    if (this.#origin) parent.postMessage({ otklik: 1, ...message }, this.#origin);
  }

  #hear(data: unknown): void {
    if (!isObject(data) || data.otklik !== 1) return;
    const { type, quiet } = data;
    if (type === "opened") this.#ears.opened(quiet !== true);
    if (type === "closed") this.#ears.closed();
    if (type === "init" && isInit(data)) this.#ears.init(data);
  }
}
