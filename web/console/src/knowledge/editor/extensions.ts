import { Image } from "@tiptap/extension-image";
import { TableKit } from "@tiptap/extension-table";
import { StarterKit } from "@tiptap/starter-kit";
import { fragmentPart } from "./fragmentPart.ts";

const link = { openOnClick: false, autolink: true, defaultProtocol: "https" };

/** The parts an article may consist of; the server keeps no others. */
export const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    strike: false,
    underline: false,
    link,
  }),
  Image.configure({ allowBase64: false }),
  TableKit.configure({ table: { resizable: false } }),
  fragmentPart,
];

/** The parts of a fragment: lines of words, so that it fits into any line. */
export const lineExtensions = [
  StarterKit.configure({
    heading: false,
    bulletList: false,
    orderedList: false,
    listItem: false,
    listKeymap: false,
    blockquote: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    link,
  }),
];
