import type { Chat } from "../talk/chat.ts";
import { type Row, rowsOf } from "../talk/rows.ts";
import { happeningOf } from "../words/caption.ts";
import type { Texts } from "../words/texts.ts";
import type { Acts } from "./acts.ts";
import { button, h, put } from "./dom.ts";
import { icon } from "./icon.ts";
import { lookOf, rowView } from "./row.ts";

type Shown = { look: string; node: HTMLElement };
const NEAR = 48;

/** The talk on the screen: only lines that changed are touched, and nothing moves while one reads. */
export class Feed {
  readonly node: HTMLElement;
  readonly #log: HTMLElement;
  readonly #list = h("div", { class: "lines" });
  readonly #earlier: HTMLButtonElement;
  readonly #latest: HTMLButtonElement;
  readonly #acts: Acts;
  readonly #texts: Texts;
  #shown = new Map<string, Shown>();
  #atEnd = true;
  #settled = false;

  constructor(acts: Acts, texts: Texts) {
    this.#acts = acts;
    this.#texts = texts;
    const label = texts.say("feed.label");
    this.#earlier = button({ class: "link earlier", hidden: true }, () => void this.#loadEarlier());
    this.#earlier.textContent = texts.say("feed.earlier");
    this.#log = h(
      "div",
      { class: "feed", role: "log", "aria-label": label, "aria-live": "off", tabindex: "0" },
      this.#earlier,
      this.#list,
    );
    const latest = { class: "latest", hidden: true, "aria-label": texts.say("feed.latest") };
    this.#latest = button(latest, () => this.toEnd(true), icon("down"));
    this.node = h("div", { class: "feed-frame" }, this.#log, this.#latest);
    this.#log.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => this.#atEnd && this.toEnd()).observe(this.#log);
  }

  show(chat: Chat, newFrom: number | undefined): void {
    const held = this.#hold();
    const rows = rowsOf(chat, newFrom).filter((row) => this.#isSaid(row));
    this.#fold(rows);
    put(this.#log, "aria-busy", chat.state ? undefined : "true");
    this.#earlier.hidden = chat.earlier === undefined;
    const spoke = rows.at(-1)?.kind === "pending";
    if (this.#atEnd || spoke) this.toEnd();
    else held();
    this.#settled ||= chat.state !== undefined;
  }

  toEnd(byHand = false): void {
    this.#log.scrollTop = this.#log.scrollHeight;
    if (byHand) this.#log.focus({ preventScroll: true });
  }

  /** The customer has the end of the talk before her eyes. */
  get atEnd(): boolean {
    return this.#atEnd;
  }

  #isSaid(row: Row): boolean {
    return row.kind !== "happening" || happeningOf(row.entry, this.#texts) !== undefined;
  }

  /** Remembers where the reader's message stands; the answer puts it back to the pixel. */
  #hold(): () => void {
    const top = this.#log.getBoundingClientRect().top;
    const anchor = [...this.#shown].find(
      ([, { node, look }]) =>
        look.startsWith("message") && node.getBoundingClientRect().bottom > top,
    );
    const before = anchor?.[1].node.getBoundingClientRect().bottom ?? 0;
    return () => {
      const now = anchor && this.#shown.get(anchor[0])?.node.getBoundingClientRect().bottom;
      if (now !== undefined) this.#log.scrollTop += now - before;
    };
  }

  #fold(rows: readonly Row[]): void {
    const next = new Map<string, Shown>();
    const nodes = rows.map((row) => this.#nodeOf(row, next));
    for (const [key, { node }] of this.#shown) if (!next.has(key)) node.remove();
    this.#shown = next;
    let place = this.#list.firstElementChild;
    for (const node of nodes) {
      if (node === place) place = place.nextElementSibling;
      else this.#list.insertBefore(node, place);
    }
  }

  #nodeOf(row: Row, next: Map<string, Shown>): HTMLElement {
    const look = `${row.kind} ${lookOf(row)}`;
    const old = this.#shown.get(row.key);
    const node = old?.look === look ? old.node : rowView(row, this.#acts, this.#texts);
    if (!old && this.#settled) node.classList.add("arrives");
    if (old && old.node !== node) replaceKeepingFocus(old.node, node);
    next.set(row.key, { look, node });
    return node;
  }

  async #loadEarlier(): Promise<void> {
    if (this.#earlier.getAttribute("aria-busy")) return;
    put(this.#earlier, "aria-busy", "true");
    try {
      await this.#acts.earlier();
      this.#earlier.textContent = this.#texts.say("feed.earlier");
    } catch {
      this.#earlier.textContent = this.#texts.say("feed.earlierFailed");
    }
    put(this.#earlier, "aria-busy", undefined);
  }

  #scrolled(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.#log;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    this.#latest.hidden = this.#atEnd;
    if (this.#atEnd) this.#acts.seen();
    if (scrollTop < NEAR && !this.#earlier.hidden && this.#settled) void this.#loadEarlier();
  }
}

/** A pressed button is redrawn as chosen: whoever pressed it by keyboard stays where she was. */
function replaceKeepingFocus(old: HTMLElement, fresh: HTMLElement): void {
  const inside = old.contains(document.activeElement);
  old.replaceWith(fresh);
  if (inside) fresh.focus({ preventScroll: true });
}
