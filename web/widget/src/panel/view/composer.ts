import { excess, FILE_BYTES } from "../limits.ts";
import type { Chat } from "../talk/chat.ts";
import { sizeOf } from "../words/size.ts";
import type { Texts } from "../words/texts.ts";
import type { Acts } from "./acts.ts";
import { button, h } from "./dom.ts";
import { icon } from "./icon.ts";
import { tray } from "./tray.ts";

const TYPING_AGAIN = 3000;
const TYPING_OVER = 4000;

/** Where the customer writes. What she wrote leaves the field only when it is safely queued. */
export function composer(acts: Acts, texts: Texts) {
  const files = tray(acts, texts, weigh);
  const warning = h("p", { class: "warning", role: "alert" });
  const hint = { placeholder: texts.say("write.hint"), "aria-label": texts.say("write.label") };
  const field = h("textarea", { rows: "1", dir: "auto", enterkeyhint: "send", ...hint });
  const send = h("button", { class: "send", "aria-label": texts.say("write.send") }, icon("send"));
  const input = h("input", { type: "file", multiple: true, hidden: true });
  const limit = texts.say("write.attach", { size: sizeOf(FILE_BYTES, texts) });
  const attach = { class: "round", "aria-label": limit, title: limit };
  const clip = button(attach, () => input.click(), icon("clip"));
  const chips = h("div", "chips", chip("write.menu", "more"), chip("write.person", "person"));
  const box = h("div", "field", clip, input, field, send);
  const node = h("form", "composer", chips, files.node, warning, box);
  let typedAt = 0;
  let timer = 0;

  input.addEventListener("change", () => {
    take([...(input.files ?? [])]);
    input.value = "";
    field.focus();
  });
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  field.addEventListener("input", typed);
  field.addEventListener("keydown", (event) => {
    const plain = event.key === "Enter" && !event.shiftKey && !event.isComposing;
    if (!plain || matchMedia("(pointer: coarse)").matches) return;
    event.preventDefault();
    submit();
  });
  field.addEventListener("paste", (event) => {
    const pasted = event.clipboardData?.files;
    if (!pasted?.length) return;
    event.preventDefault();
    take([...pasted]);
  });
  weigh();

  return {
    node,
    field,
    take,
    fill,
    /** A person is one tap away as long as the bot has the talk. */
    show({ state }: Chat) {
      const holder = state?.holder.kind;
      chips.hidden = state?.status === "resolved" || holder === "with" || holder === "waiting";
    },
  };

  function chip(key: "write.menu" | "write.person", name: "more" | "person"): HTMLElement {
    const words = texts.say(key);
    return button("chip", () => void acts.say(words), icon(name), words);
  }

  function take(chosen: readonly File[]): void {
    warn(files.add(chosen));
  }

  function fill(text: string): void {
    field.value = text;
    grow();
    weigh();
  }

  function submit(): void {
    if (send.disabled) return;
    if (!acts.say(field.value.trim(), files.stored())) return warn(texts.say("write.full"));
    files.empty();
    fill("");
    acts.draft("");
    quiet();
    field.focus();
  }

  function typed(): void {
    grow();
    weigh();
    acts.draft(field.value);
    clearTimeout(timer);
    if (field.value === "") return quiet();
    timer = window.setTimeout(quiet, TYPING_OVER);
    if (Date.now() - typedAt < TYPING_AGAIN) return;
    typedAt = Date.now();
    acts.typing(true);
  }

  function quiet(): void {
    clearTimeout(timer);
    if (typedAt > 0) acts.typing(false);
    typedAt = 0;
  }

  /** Is there something to send, and does it fit? */
  function weigh(): void {
    const over = excess(field.value);
    const nothing = field.value.trim() === "" && files.count() === 0;
    send.disabled = nothing || over > 0 || files.unready();
    warn(over > 0 ? texts.say("write.long", { n: over }) : "");
  }

  function warn(words: string): void {
    if (warning.textContent !== words) warning.textContent = words;
  }

  function grow(): void {
    field.style.height = "auto";
    if (field.scrollHeight > 0) field.style.height = `${field.scrollHeight}px`;
  }
}
