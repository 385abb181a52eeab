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
export type Unsent = { visitorId: string; draft: string; outbox: readonly Pending[] };
export type Page = "home" | "chat";

const isMark = shape<Mark>({ conversationId: isString, seq: isNumber });
const isUnsent: Guard<Unsent> = shape<Unsent>({
  visitorId: isString,
  draft: isString,
  outbox: listOf(
    shape<Pending>({
      clientId: isString,
      at: isString,
      text: isString,
      press: maybe(isPress),
      files: listOf(isFileCard),
      fate: isOneOf("waiting", "sending", "refused"),
      why: maybe(isString),
    }),
  ),
});
const isPage = isOneOf<Page>("home", "chat");

/**
 * What must survive a reload: unsent messages and the draft live as long as the tab, the mark
 * of what was read outlives it. A browser that forbids storage only loses these conveniences.
 */
export type Store = {
  unsent(visitorId: string): Unsent | undefined;
  keepUnsent(unsent: Unsent): void;
  mark(): Mark | undefined;
  keepMark(mark: Mark): void;
  /** Another tab of the same site has read on. */
  onMark(heard: (mark: Mark) => void): void;
  /** Which page this tab was on. */
  page(): Page;
  keepPage(page: Page): void;
  /** What the customer chose once for good, such as the language. */
  choice<T>(name: string, guard: Guard<T>): T | undefined;
  keepChoice(name: string, value: string): void;
};

export function storeOf(key: string): Store {
  const tab = drawer(() => sessionStorage, key);
  const lasting = drawer(() => localStorage, key);
  const mark = () => lasting.read("mark", isMark);

  return {
    unsent(visitorId) {
      const kept = tab.read("unsent", isUnsent);
      return kept?.visitorId === visitorId ? kept : undefined;
    },
    keepUnsent: (unsent) => tab.write("unsent", unsent),
    mark,
    keepMark: (fresh) => lasting.write("mark", fresh),
    onMark(heard) {
      addEventListener("storage", (event) => {
        const fresh = event.key === lasting.nameOf("mark") && mark();
        if (fresh) heard(fresh);
      });
    },
    page: () => tab.read("page", isPage) ?? "home",
    keepPage: (page) => tab.write("page", page),
    choice: lasting.read,
    keepChoice: lasting.write,
  };
}

function drawer(storage: () => Storage, key: string) {
  const nameOf = (name: string) => `otklik:${key}:${name}`;
  return {
    nameOf,
    read<T>(name: string, guard: Guard<T>): T | undefined {
      try {
        return readAs(guard, storage().getItem(nameOf(name)) ?? "");
      } catch {
        return undefined;
      }
    },
    write(name: string, value: unknown): void {
      try {
        storage().setItem(nameOf(name), JSON.stringify(value));
      } catch {
        // Without storage the page still works until it is closed.
      }
    },
  };
}
