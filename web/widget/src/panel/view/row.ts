import type { Author } from "@otklik/shared/entry";
import type { Pending } from "../talk/outbox.ts";
import type { Row } from "../talk/rows.ts";
import type { Typist } from "../talk/wire.ts";
import { happeningOf, nameOf } from "../words/caption.ts";
import type { Texts } from "../words/texts.ts";
import { dayOf, timeOf } from "../words/when.ts";
import type { Acts } from "./acts.ts";
import { answers } from "./answers.ts";
import { avatar } from "./avatar.ts";
import { button, type Child, h, hidden } from "./dom.ts";
import { fileView } from "./files.ts";
import { icon } from "./icon.ts";
import { words } from "./words.ts";

type Said = Extract<Row, { kind: "message" }>;

/** One line of the feed as an element. */
export function rowView(row: Row, acts: Acts, texts: Texts): HTMLElement {
  switch (row.kind) {
    case "day":
      return h("div", "day", dayOf(new Date(row.at), new Date(), texts));
    case "new":
      return h("div", "new-line", h("span", "", texts.say("feed.new")));
    case "happening":
      return h("div", "happening", happeningOf(row.entry, texts) ?? "");
    case "message":
      return messageView(row, acts, texts);
    case "pending":
      return pendingView(row.pending, acts, texts);
    case "typing":
      return typingView(row.author, texts);
  }
}

/** Whatever changes the look of a line: when it is the same, the element stays. */
export function lookOf(row: Row): string {
  switch (row.kind) {
    case "message":
      return [row.entry.id, row.first, row.last, row.live, row.sent].join();
    case "pending":
      return `${row.pending.fate} ${row.pending.why}`;
    case "typing":
      return row.author.kind;
    default:
      return "";
  }
}

function messageView(row: Said, acts: Acts, texts: Texts): HTMLElement {
  const { entry, first, last } = row;
  const own = entry.author.kind === "contact";
  const name = nameOf(entry.author, texts);
  const at = new Date(entry.at);
  const files = entry.files ?? [];
  const time = h("time", { datetime: entry.at }, timeOf(at, texts));
  return frame(
    own ? "contact" : entry.author.kind,
    { first, last },
    !own && first && avatar(entry.author),
    first && !own ? who(name) : hidden(`${name}:`),
    entry.text ? bubble(words(entry.text, texts)) : undefined,
    ...files.map((file) => fileView(file, acts, texts)),
    answers(entry, row.live, acts, texts),
    (last || row.sent) && h("div", "under", time, row.sent && ` · ${texts.say("feed.sent")}`),
  );
}

function pendingView(pending: Pending, acts: Acts, texts: Texts): HTMLElement {
  const { text, files, fate } = pending;
  const line = frame(
    "contact",
    { first: true, last: true },
    false,
    hidden(`${texts.say("who.you")}:`),
    text ? bubble(words(text, texts)) : undefined,
    ...files.map((file) => fileView(file, acts, texts)),
    h("div", "under", ...fateView(pending, acts, texts)),
  );
  line.classList.add(fate);
  return line;
}

function fateView({ fate, why, clientId }: Pending, acts: Acts, texts: Texts): Child[] {
  if (fate === "sending") return [texts.say("feed.sending")];
  if (fate === "waiting") return [h("span", "", icon("clock"), ` ${texts.say("feed.unsent")}`)];
  const words = why ? texts.say("feed.refused", { why }) : texts.say("feed.refusedPlain");
  return [
    h("span", "", icon("alert"), ` ${words}`),
    button("link", () => acts.retry(clientId), texts.say("feed.retry")),
    button("link", () => acts.drop(clientId), texts.say("feed.drop")),
  ];
}

function typingView(author: Typist, texts: Texts): HTMLElement {
  const name = nameOf(author, texts);
  const label =
    author.kind === "bot" ? texts.say("typing.bot") : texts.say("typing.operator", { name });
  const dots = h("div", { class: "bubble dots", role: "img", "aria-label": label });
  dots.append(h("i"), h("i"), h("i"));
  return frame(author.kind, { first: true, last: true }, avatar(author), who(name), dots);
}

function who(name: string): HTMLElement {
  return h("div", "who", h("bdi", "", name));
}

function bubble(body: HTMLElement): HTMLElement {
  return h("div", "bubble", body);
}

function frame(
  kind: Author["kind"],
  { first, last }: { first: boolean; last: boolean },
  mark: Child,
  ...stack: Child[]
): HTMLElement {
  const look = ["line", kind, first && "first", last && "last"].filter(Boolean).join(" ");
  return h("div", { class: look, tabindex: "-1" }, mark, h("div", "stack", ...stack));
}
