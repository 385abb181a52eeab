import { mergeAttributes, Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { FragmentView } from "./FragmentView.tsx";

/** A text of the company that stands in a line: the article names it, readers get its words. */
export const fragmentPart = Node.create({
  name: "fragment",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  marks: "",
  addAttributes: () => ({
    id: {
      default: "",
      parseHTML: (element: HTMLElement) => element.getAttribute("data-fragment"),
      renderHTML: ({ id }: { id?: unknown }) => ({ "data-fragment": id }),
    },
  }),
  parseHTML: () => [{ tag: "span[data-fragment]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", mergeAttributes(HTMLAttributes)],
  addNodeView: () => ReactNodeViewRenderer(FragmentView, { as: "span" }),
});
