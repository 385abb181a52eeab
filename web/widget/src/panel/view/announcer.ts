import { type Chat, isForTheCustomer } from "../talk/chat.ts";
import { spoken } from "../words/caption.ts";
import type { Texts } from "../words/texts.ts";
import { h } from "./dom.ts";

const KEPT = 9;

/** Says new messages aloud to screen readers, politely, and failures at once. */
export function announcer(texts: Texts) {
  const polite = h("div", { "aria-live": "polite" });
  const urgent = h("div", { "aria-live": "assertive" });
  let last: string | undefined;

  return {
    node: h("div", "sr", polite, urgent),
    show(chat: Chat) {
      if (!chat.state) return;
      news(chat);
      const refused = chat.outbox.some(({ fate }) => fate === "refused");
      urgent.textContent = refused ? texts.say("feed.refusedPlain") : "";
    },
  };

  /** History is not read out: only what comes while the customer is here. */
  function news({ entries }: Chat): void {
    const from = entries.findIndex((entry) => entry.id === last);
    const isFirstLook = last === undefined;
    last = entries.at(-1)?.id ?? "";
    if (isFirstLook) return;
    for (const entry of entries.slice(from + 1))
      if (isForTheCustomer(entry) || entry.kind === "event") say(spoken(entry, texts));
  }

  function say(words: string): void {
    if (words) polite.append(h("p", "", words));
    if (polite.childElementCount > KEPT) polite.firstChild?.remove();
  }
}
