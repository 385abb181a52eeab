import type { Chat } from "../talk/chat.ts";
import { type Row, rowsOf } from "../talk/rows.ts";
import { happeningOf } from "../words/caption.ts";
import type { Texts } from "../words/texts.ts";
import type { Acts } from "./acts.ts";
import { button, h } from "./dom.ts";
import { icon } from "./icon.ts";
import { lookOf, rowView } from "./row.ts";

type Shown = { look: string; node: HTMLElement };
const NEAR = 48;

/** The talk on the screen: only lines that changed are touched, and nothing moves while one reads. */
export function feed(acts: Acts, texts: Texts) {
  const list = h("div", "lines");
  const older = button({ class: "link earlier", hidden: true }, () => void loadEarlier());
  const name = { role: "log", "aria-label": texts.say("feed.label"), "aria-live": "off" };
  const log = h("div", { class: "feed", tabindex: "0", ...name }, older, list);
  const label = { class: "latest", hidden: true, "aria-label": texts.say("feed.latest") };
  const latest = button(label, goToEnd, icon("down"));
  let shown = new Map<string, Shown>();
  let isAtEnd = true;
  let isSettled = false;

  older.textContent = texts.say("feed.earlier");
  log.addEventListener("scroll", scrolled, { passive: true });
  new ResizeObserver(() => isAtEnd && toEnd()).observe(log);

  return {
    node: h("div", "feed-frame", log, latest),
    toEnd,
    /** The customer has the end of the talk before her eyes. */
    isAtEnd: () => isAtEnd,
    show(chat: Chat, newFrom: number | undefined) {
      const putBack = hold();
      const rows = rowsOf(chat, newFrom).filter(isSaid);
      fold(rows);
      log.ariaBusy = chat.state ? null : "true";
      older.hidden = chat.earlier === undefined;
      if (isAtEnd || rows.at(-1)?.kind === "pending") toEnd();
      else putBack();
      isSettled ||= chat.state !== undefined;
    },
  };

  function toEnd(): void {
    log.scrollTop = log.scrollHeight;
  }

  function goToEnd(): void {
    toEnd();
    log.focus({ preventScroll: true });
  }

  function isSaid(row: Row): boolean {
    return row.kind !== "happening" || happeningOf(row.entry, texts) !== undefined;
  }

  /** Remembers where the reader's message stands; the answer puts it back to the pixel. */
  function hold(): () => void {
    const bottomOf = (one: Shown | undefined) => one?.node.getBoundingClientRect().bottom ?? 0;
    const { top } = log.getBoundingClientRect();
    const [key, line] =
      [...shown].find(([, one]) => one.look.startsWith("message") && bottomOf(one) > top) ?? [];
    const before = bottomOf(line);
    return () => {
      const now = shown.get(key ?? "");
      if (now) log.scrollTop += bottomOf(now) - before;
    };
  }

  function fold(rows: readonly Row[]): void {
    const next = new Map<string, Shown>();
    const nodes = rows.map((row) => nodeOf(row, next));
    for (const [key, { node }] of shown) if (!next.has(key)) node.remove();
    shown = next;
    let place = list.firstElementChild;
    for (const node of nodes) {
      if (node === place) place = place.nextElementSibling;
      else list.insertBefore(node, place);
    }
  }

  function nodeOf(row: Row, next: Map<string, Shown>): HTMLElement {
    const look = `${row.kind} ${lookOf(row)}`;
    const old = shown.get(row.key);
    const node = old?.look === look ? old.node : rowView(row, acts, texts);
    if (!old && isSettled && isAtEnd) node.classList.add("arrives");
    if (old && old.node !== node) replaceKeepingFocus(old.node, node);
    next.set(row.key, { look, node });
    return node;
  }

  async function loadEarlier(): Promise<void> {
    if (older.ariaBusy) return;
    older.ariaBusy = "true";
    const failed = await acts.earlier().catch(() => true);
    older.textContent = texts.say(failed ? "feed.earlierFailed" : "feed.earlier");
    older.ariaBusy = null;
  }

  function scrolled(): void {
    const { scrollTop, scrollHeight, clientHeight } = log;
    isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    latest.hidden = isAtEnd;
    if (isAtEnd) acts.read();
    if (scrollTop < NEAR && !older.hidden && isSettled) void loadEarlier();
  }
}

/** A pressed button goes away: whoever pressed it by keyboard stays where she was. */
function replaceKeepingFocus(old: HTMLElement, fresh: HTMLElement): void {
  const inside = old.contains(document.activeElement);
  old.replaceWith(fresh);
  if (inside) fresh.focus({ preventScroll: true });
}
