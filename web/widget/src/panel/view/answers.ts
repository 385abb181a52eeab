import type { Message } from "@otklik/shared/entry";
import type { Texts } from "../words/texts.ts";
import type { Acts } from "./acts.ts";
import { button, h } from "./dom.ts";

/** The buttons under a message. Once answered they go, but for those that are meant to stay. */
export function answers(
  message: Message,
  live: boolean,
  acts: Acts,
  texts: Texts,
): HTMLElement | undefined {
  const all = message.buttons ?? [];
  const shown = live ? all : all.filter(({ keep }) => keep);
  if (shown.length === 0) return undefined;
  const buttons = shown.map((one) =>
    button(
      { class: `answer ${one.style ?? "plain"}`, "data-button": one.id },
      () => acts.press(message.id, one),
      one.label,
    ),
  );
  const layout = live ? (message.layout ?? "list") : "row";
  const group = h(
    "div",
    { class: `answers ${layout}`, role: "group", "aria-label": message.text },
    ...buttons,
  );
  return layout === "scale" ? h("div", "", group, ends(all, texts)) : group;
}

/** Bare numbers get words at both ends, so that nobody guesses which end is good. */
function ends(all: readonly { label: string }[], texts: Texts): HTMLElement | undefined {
  if (!all.every(({ label }) => /^\d+$/.test(label))) return undefined;
  const words = [texts.say("scale.worst"), texts.say("scale.best")];
  if (Number(all[0]?.label) > Number(all.at(-1)?.label)) words.reverse();
  return h("div", "ends", ...words.map((word) => h("span", "", word)));
}
