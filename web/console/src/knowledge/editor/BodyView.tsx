import { EditorContent, type JSONContent, useEditor } from "@tiptap/react";
import { styleNonce } from "../../app/styleNonce.ts";
import { extensions } from "./extensions.ts";
import classes from "./RichField.module.css";

/** The text of an article to read. */
export function BodyView({ body }: { body: JSONContent }) {
  const editor = useEditor({
    extensions,
    content: body,
    editable: false,
    injectNonce: styleNonce(),
  });
  return <EditorContent editor={editor} className={classes.text} />;
}
