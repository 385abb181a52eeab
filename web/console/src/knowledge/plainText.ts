import type { JSONContent } from "@tiptap/react";

const lines = new Set(["paragraph", "heading", "codeBlock", "listItem", "tableRow", "image"]);

/** The words of a body, a line for each paragraph: what versions are compared by. */
export function plainText(node: JSONContent): string {
  if (node.type === "text") return node.text ?? "";
  if (node.type === "hardBreak") return "\n";
  if (node.type === "image") return `${String(node.attrs?.alt ?? "")}\n`;
  const inside = (node.content ?? []).map(plainText).join(node.type === "tableRow" ? " " : "");
  return lines.has(node.type ?? "") ? `${inside.trim()}\n` : inside;
}
