import type { JSONContent } from "@tiptap/react";

const lines = new Set(["paragraph", "heading", "codeBlock", "listItem", "tableRow", "image"]);
const nothing = () => "";

/** The words of a body, a line for each paragraph: what versions are compared by. */
export function plainText(node: JSONContent, fragment: (id: string) => string = nothing): string {
  if (node.type === "text") return node.text ?? "";
  if (node.type === "hardBreak") return "\n";
  if (node.type === "fragment") return fragment(String(node.attrs?.id ?? ""));
  if (node.type === "image") return `${String(node.attrs?.alt ?? "")}\n`;
  const inside = (node.content ?? [])
    .map((part) => plainText(part, fragment))
    .join(node.type === "tableRow" ? " " : "");
  return lines.has(node.type ?? "") ? `${inside.trim()}\n` : inside;
}
