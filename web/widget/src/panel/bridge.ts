import { type Guard, isObject, isString, maybe, shape } from "@otklik/shared/guards";
import { isLanguage, type Language } from "@otklik/shared/language";
import { isTheme, type Theme } from "./settings.ts";

/** What the site tells about its visitor and its page. */
export type Init = {
  token?: string;
  identity?: string;
  language?: Language;
  theme?: Theme;
  page?: { url: string };
};

export type Told =
  | { type: "token"; token: string }
  | { type: "unread"; count: number }
  | { type: "close" };

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
  page: maybe(shape<{ url: string }>({ url: isString })),
});

export type Bridge = {
  framed: boolean;
  ready(alone: Init): void;
  tell(told: Told): void;
};

/** Talks with the loader on the site: only with our own parent, only from the origin it named. */
export function bridge(ears: Ears): Bridge {
  const framed = parent !== window;
  const origin = location.hash.slice(1);

  addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source === parent && event.origin === origin) hear(event.data);
  });

  return {
    framed,
    /** Opened as a page of its own, for instance in an app, the panel is simply there. */
    ready(alone) {
      if (framed) return post({ type: "ready" });
      ears.init(alone);
      ears.opened(true);
    },
    tell: (told) => framed && post(told),
  };

  function post(message: Told | { type: "ready" }): void {
    if (origin) parent.postMessage({ otklik: 1, ...message }, origin);
  }

  function hear(data: unknown): void {
    if (!isObject(data) || data.otklik !== 1) return;
    const { type, quiet } = data;
    if (type === "opened") ears.opened(quiet !== true);
    if (type === "closed") ears.closed();
    if (type === "init" && isInit(data)) ears.init(data);
  }
}
