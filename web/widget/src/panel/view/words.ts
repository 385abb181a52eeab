import { parts } from "../words/links.ts";
import type { Texts } from "../words/texts.ts";
import { button, h } from "./dom.ts";

const LONG = 1400;

/** A person's words: text and links, never markup; a very long text is folded at first. */
export function words(text: string, texts: Texts): HTMLElement {
  const body = h("div", { class: "words", dir: "auto" }, ...parts(text).map(shown));
  if (text.length <= LONG) return body;
  body.classList.add("folded");
  const more: HTMLButtonElement = button("link", () => {
    const folded = body.classList.toggle("folded");
    more.textContent = texts.say(folded ? "feed.more" : "feed.less");
    more.setAttribute("aria-expanded", String(!folded));
  });
  more.textContent = texts.say("feed.more");
  more.setAttribute("aria-expanded", "false");
  return h("div", "", body, more);
}

function shown(part: ReturnType<typeof parts>[number]): Node | string {
  if (part.kind === "text") return part.text;
  return h(
    "a",
    { href: part.href, target: "_blank", rel: "noopener noreferrer nofollow" },
    part.text,
  );
}
