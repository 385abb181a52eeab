import { isFileCard, isPress } from "@otklik/shared/entry";
import {
  type Guard,
  isNumber,
  isOneOf,
  isString,
  listOf,
  maybe,
  shape,
} from "@otklik/shared/guards";
import { readAs } from "@otklik/shared/json";
import type { Mark } from "./chat.ts";
import type { Pending } from "./outbox.ts";

/** Kept with the visitor it belongs to: another visitor of the same browser never sees it. */
type Kept = { visitorId: string; draft: string; outbox: Omit<Pending, "fate">[] };
export type Unsent = { draft: string; outbox: Pending[] };

const isMark = shape<Mark>({ conversationId: isString, seq: isNumber });
const isKept: Guard<Kept> = shape<Kept>({
  visitorId: isString,
  draft: isString,
  outbox: listOf(
    shape<Omit<Pending, "fate">>({
      clientId: isString,
      at: isString,
      text: isString,
      press: maybe(isPress),
      files: listOf(isFileCard),
    }),
  ),
});

/**
 * What must survive a reload: unsent messages and the draft live as long as the tab, the mark
 * of what was read outlives it. A browser that forbids storage only loses these conveniences.
 */
export class Store {
  readonly #prefix: string;

  constructor(key: string) {
    this.#prefix = `otklik:${key}:`;
  }

  unsent(visitorId: string): Unsent {
    const kept = this.#read(() => sessionStorage, "unsent", isKept);
    if (kept?.visitorId !== visitorId) return { draft: "", outbox: [] };
    const outbox = kept.outbox.map(
      (pending): Pending => ({ ...pending, fate: { kind: "waiting" } }),
    );
    return { draft: kept.draft, outbox };
  }

  keepUnsent(visitorId: string, draft: string, outbox: readonly Pending[]): void {
    const kept: Kept = {
      visitorId,
      draft,
      outbox: outbox.map(({ fate: _, ...rest }) => ({ ...rest })),
    };
    const any = draft !== "" || outbox.length > 0;
    this.#write(() => sessionStorage, "unsent", any ? JSON.stringify(kept) : "");
  }

  mark(): Mark | undefined {
    return this.#read(() => localStorage, "mark", isMark);
  }

  keepMark(mark: Mark): void {
    this.#write(() => localStorage, "mark", JSON.stringify(mark));
  }

  /** Another tab of the same site has read on. */
  onMark(heard: (mark: Mark) => void): void {
    addEventListener("storage", (event) => {
      if (event.key !== `${this.#prefix}mark`) return;
      const mark = this.mark();
      if (mark) heard(mark);
    });
  }

  /** Which page this tab was on. */
  page(): "home" | "chat" {
    return this.#read(() => sessionStorage, "page", isOneOf("home", "chat")) ?? "home";
  }

  keepPage(page: "home" | "chat"): void {
    this.#write(() => sessionStorage, "page", JSON.stringify(page));
  }

  /** What the customer chose once for good, such as the language. */
  choice<T>(name: string, guard: Guard<T>): T | undefined {
    return this.#read(() => localStorage, name, guard);
  }

  keepChoice(name: string, value: string): void {
    this.#write(() => localStorage, name, value && JSON.stringify(value));
  }

  #read<T>(storage: () => Storage, name: string, guard: Guard<T>): T | undefined {
    try {
      const text = storage().getItem(this.#prefix + name);
      return text ? readAs(guard, text) : undefined;
    } catch {
      return undefined;
    }
  }

  #write(storage: () => Storage, name: string, value: string): void {
    try {
      if (value) storage().setItem(this.#prefix + name, value);
      else storage().removeItem(this.#prefix + name);
    } catch {
      // Without storage the page still works until it is closed.
    }
  }
}
