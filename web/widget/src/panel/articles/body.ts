import { isNumber, isObject, isString } from "@otklik/shared/guards";
import { type Child, h } from "../view/dom.ts";

type Tag = keyof HTMLElementTagNameMap;
type Links = Readonly<Record<string, string>>;

const tags = new Map<unknown, Tag>([
  ["paragraph", "p"],
  ["bulletList", "ul"],
  ["orderedList", "ol"],
  ["listItem", "li"],
  ["blockquote", "blockquote"],
  ["codeBlock", "pre"],
  ["tableRow", "tr"],
  ["tableHeader", "th"],
  ["tableCell", "td"],
  ["horizontalRule", "hr"],
  ["hardBreak", "br"],
]);
const styles = new Map<unknown, Tag>([
  ["bold", "strong"],
  ["italic", "em"],
  ["code", "code"],
]);

/** An article's tree as elements; a part that we do not know is left out, what is in it is shown. */
export function bodyOf(tree: unknown, pictures: Links): Child[] {
  if (!isObject(tree)) return [];
  if (tree.type === "text") return [marked(tree)];
  const attributes = isObject(tree.attrs) ? tree.attrs : {};
  if (tree.type === "image") return [picture(attributes, pictures)];
  const inside = list(tree.content).flatMap((part) => bodyOf(part, pictures));
  if (tree.type === "heading") return [h(attributes.level === 3 ? "h4" : "h3", "", ...inside)];
  if (tree.type === "table") return [table(inside)];
  const tag = tags.get(tree.type);
  return tag ? [h(tag, spans(attributes), ...inside)] : inside;
}

/** Wider than a phone, it is moved by itself, also with the keyboard. */
function table(rows: Child[]): HTMLElement {
  return h("div", { class: "table", tabindex: "0" }, h("table", "", h("tbody", "", ...rows)));
}

function spans({ colspan, rowspan }: Record<string, unknown>): Record<string, string | undefined> {
  return { colspan: wide(colspan), rowspan: wide(rowspan) };
}

function wide(count: unknown): string | undefined {
  return isNumber(count) && count > 1 ? String(count) : undefined;
}

function picture({ src, alt }: Record<string, unknown>, pictures: Links): Child {
  const url = isString(src) && pictures[src];
  return url && h("img", { src: url, alt: isString(alt) ? alt : "" });
}

function marked({ text, marks }: Record<string, unknown>): Child {
  if (!isString(text)) return "";
  return list(marks).reduce<Child>((inner, mark) => {
    if (!isObject(mark)) return inner;
    if (mark.type === "link" && isObject(mark.attrs)) return link(mark.attrs.href, inner);
    const tag = styles.get(mark.type);
    return tag ? h(tag, "", inner) : inner;
  }, text);
}

function link(href: unknown, inner: Child): Child {
  const safe = isString(href) && /^(https?:|mailto:|tel:|\/help\/)/i.test(href);
  return safe ? h("a", { href, target: "_blank", rel: "noopener noreferrer" }, inner) : inner;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
