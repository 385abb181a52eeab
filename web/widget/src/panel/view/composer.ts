import { excess, FILE_BYTES } from "../limits.ts";
import type { Chat } from "../talk/chat.ts";
import { sizeOf } from "../words/size.ts";
import type { Texts } from "../words/texts.ts";
import type { Acts } from "./acts.ts";
import { button, h } from "./dom.ts";
import { icon } from "./icon.ts";
import { Tray } from "./tray.ts";

const TYPING_AGAIN = 3000;
const TYPING_OVER = 4000;

/** Where the customer writes. What she wrote leaves the field only when it is safely queued. */
export class Composer {
  readonly node: HTMLFormElement;
  readonly #acts: Acts;
  readonly #texts: Texts;
  readonly #tray: Tray;
  readonly #chips: HTMLElement;
  readonly #warning = h("p", { class: "warning", role: "alert" });
  readonly #field: HTMLTextAreaElement;
  readonly #send: HTMLButtonElement;
  #typedAt = 0;
  #typingTimer = 0;

  constructor(acts: Acts, texts: Texts) {
    this.#acts = acts;
    this.#texts = texts;
    this.#tray = new Tray(acts, texts, () => this.#weigh());
    this.#chips = h(
      "div",
      { class: "chips" },
      this.#chip("write.menu", "list"),
      this.#chip("write.person", "person"),
    );
    const hint = { placeholder: texts.say("write.hint"), "aria-label": texts.say("write.label") };
    this.#field = h("textarea", { rows: "1", dir: "auto", enterkeyhint: "send", ...hint });
    this.#send = h(
      "button",
      { class: "send", "aria-label": texts.say("write.send") },
      icon("send"),
    );
    const box = h("div", { class: "field" }, ...this.#attaching(), this.#field, this.#send);
    this.node = h("form", { class: "composer" }, this.#chips, this.#tray.node, this.#warning, box);
    this.#listen();
    this.#weigh();
  }

  /** A person is one tap away as long as the bot has the talk. */
  show({ state }: Chat): void {
    const holder = state?.holder.kind;
    this.#chips.hidden = state?.status === "resolved" || holder === "with" || holder === "waiting";
  }

  fill(text: string): void {
    this.#field.value = text;
    this.#grow();
    this.#weigh();
  }

  focus(): void {
    this.#field.focus();
  }

  attach(files: readonly File[]): void {
    this.#warn(this.#tray.add(files) ?? "");
  }

  #chip(key: "write.menu" | "write.person", name: "list" | "person"): HTMLElement {
    const words = this.#texts.say(key);
    return button({ class: "chip" }, () => this.#acts.say(words), icon(name), words);
  }

  #attaching(): HTMLElement[] {
    const input = h("input", { type: "file", multiple: true, hidden: true, tabindex: "-1" });
    const label = this.#texts.say("write.attach", { size: sizeOf(FILE_BYTES, this.#texts) });
    input.addEventListener("change", () => {
      this.attach([...(input.files ?? [])]);
      input.value = "";
      this.focus();
    });
    const open = { class: "round attach", "aria-label": label, title: label };
    return [button(open, () => input.click(), icon("clip")), input];
  }

  #listen(): void {
    this.node.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#field.addEventListener("input", () => this.#typed());
    this.#field.addEventListener("keydown", (event) => {
      const plain = event.key === "Enter" && !event.shiftKey && !event.isComposing;
      if (!plain || matchMedia("(pointer: coarse)").matches) return;
      event.preventDefault();
      this.#submit();
    });
    this.#field.addEventListener("paste", (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      this.attach(files);
    });
  }

  #submit(): void {
    if (this.#send.disabled) return;
    if (!this.#acts.say(this.#field.value.trim(), this.#tray.stored)) {
      this.#warn(this.#texts.say("write.full"));
      return;
    }
    this.#tray.empty();
    this.fill("");
    this.#acts.draft("");
    this.#quiet();
    this.focus();
  }

  #typed(): void {
    this.#grow();
    this.#weigh();
    this.#acts.draft(this.#field.value);
    if (this.#field.value === "") return this.#quiet();
    clearTimeout(this.#typingTimer);
    this.#typingTimer = window.setTimeout(() => this.#quiet(), TYPING_OVER);
    if (Date.now() - this.#typedAt < TYPING_AGAIN) return;
    this.#typedAt = Date.now();
    this.#acts.typing(true);
  }

  #quiet(): void {
    clearTimeout(this.#typingTimer);
    if (this.#typedAt > 0) this.#acts.typing(false);
    this.#typedAt = 0;
  }

  /** Is there something to send, and does it fit? */
  #weigh(): void {
    const text = this.#field.value;
    const over = excess(text);
    const nothing = text.trim() === "" && this.#tray.count === 0;
    this.#send.disabled = nothing || over > 0 || this.#tray.unready;
    this.#warn(over > 0 ? this.#texts.say("write.long", { n: over }) : "");
  }

  #warn(words: string): void {
    if (this.#warning.textContent !== words) this.#warning.textContent = words;
  }

  #grow(): void {
    const { style } = this.#field;
    style.height = "auto";
    if (this.#field.scrollHeight > 0) style.height = `${this.#field.scrollHeight}px`;
  }
}
