import type { Author } from "@otklik/shared/entry";
import type { Chat } from "../talk/chat.ts";
import { captionOf } from "../words/caption.ts";
import type { Texts } from "../words/texts.ts";
import type { Acts } from "./acts.ts";
import { avatar } from "./avatar.ts";
import { button, h } from "./dom.ts";
import { icon } from "./icon.ts";

/** Over the talk: who answers now, the way back, the menu and the way out. */
export function header(name: string, menu: HTMLElement, acts: Acts, texts: Texts) {
  const mark = h("span");
  const title = h("h1", { tabindex: "-1" });
  const caption = h("p");
  const label = { class: "round", "aria-label": texts.say("panel.back") };
  const back = button(label, () => acts.go("home"), icon("back"));
  const whom = h("div", "whom", mark, h("div", "", title, caption));

  return {
    node: h("header", "", back, whom, menu, closeButton(acts, texts)),
    title,
    show({ state }: Chat) {
      const operator = state?.holder.kind === "with" ? state.holder.operator : undefined;
      title.textContent = operator?.name ?? name;
      caption.textContent = captionOf(state, texts);
      const author: Author = operator ? { kind: "operator", name: operator.name } : { kind: "bot" };
      mark.replaceChildren(avatar(author, operator?.initials));
    },
  };
}

export function closeButton(acts: Acts, texts: Texts): HTMLElement {
  const label = { class: "round", "aria-label": texts.say("panel.close") };
  return button(label, acts.close, icon("close"));
}
