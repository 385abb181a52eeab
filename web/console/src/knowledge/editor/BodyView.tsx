import { EditorContent, type JSONContent, useEditor } from "@tiptap/react";
import { styleNonce } from "../../app/styleNonce.ts";
import type { Language } from "../api/articles.ts";
import { BodyLanguage } from "./BodyLanguage.tsx";
import { extensions } from "./extensions.ts";
import classes from "./RichField.module.css";

/** The text of an article to read. */
export function BodyView({ body, language }: { body: JSONContent; language: Language }) {
  const editor = useEditor({
    extensions,
    content: body,
    editable: false,
    injectNonce: styleNonce(),
  });
  return (
    <BodyLanguage value={language}>
      <EditorContent editor={editor} className={classes.text} />
    </BodyLanguage>
  );
}
