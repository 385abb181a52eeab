import type { Chat } from "../talk/chat.ts";
import { headingOf, promiseTo } from "../words/caption.ts";
import type { Texts } from "../words/texts.ts";
import { h } from "./dom.ts";
import { icon } from "./icon.ts";

/** While she waits in line: her place and an honest wait, or when we open. */
export function strip(texts: Texts) {
  const node = h("section", { class: "strip", hidden: true });

  return {
    node,
    show({ state }: Chat) {
      const holder = state?.status === "open" ? state.holder : undefined;
      node.hidden = holder?.kind !== "waiting";
      if (holder?.kind !== "waiting") return;
      const heading = headingOf(holder, texts);
      const promise = promiseTo(holder, new Date(), texts);
      node.replaceChildren(icon("clock"), h("p", "", h("b", "", heading), h("span", "", promise)));
    },
  };
}
