import type { Acts } from "../view/acts.ts";
import { button, type Child, h } from "../view/dom.ts";
import { bodyOf } from "./body.ts";
import type { Reading } from "./wire.ts";
import type { Words } from "./words.ts";

/** An article to read, and the question whether it helped. */
export function reader(reading: Reading, acts: Acts, say: Words) {
  const { id, version, pictures } = reading;
  const title = h("h2", { tabindex: "-1" }, reading.title);
  const told = h("p", { role: "status", tabindex: "-1" });
  const answers = [vote("yes", true), vote("no", false)];
  const asked = h("div", { class: "votes", role: "group", "aria-label": say("helped") });
  asked.append(h("p", "", say("helped")), ...answers);
  const parts: Child[] = [title, ...bodyOf(reading.body, pictures), asked, told];
  return { title, parts: parts.filter((part) => typeof part === "object") };

  function vote(answer: "yes" | "no", helpful: boolean): HTMLElement {
    return button("answer", () => void send(helpful), say(answer));
  }

  async function send(helpful: boolean): Promise<void> {
    try {
      await acts.call("POST", `articles/${id}/votes`, { version, helpful });
      asked.hidden = true;
      told.textContent = say(helpful ? "thanks" : "sorry");
      // What she pressed is gone: a keyboard goes on from here.
      told.focus();
    } catch {
      told.textContent = say("failed");
    }
  }
}
