import { EditorContent, type JSONContent, useEditor } from "@tiptap/react";
import { useRef } from "react";
import { styleNonce } from "../../app/styleNonce.ts";
import { useComplain } from "../../ui/useComplain.ts";
import { articles } from "../api/articles.ts";
import { AltField } from "./AltField.tsx";
import { extensions } from "./extensions.ts";
import { ownPictures } from "./ownPictures.ts";
import classes from "./RichField.module.css";
import { Toolbar } from "./Toolbar.tsx";

type Props = {
  label: string;
  language: string;
  body: JSONContent | null;
  onChange: (body: JSONContent) => void;
};

/** The text of an article with its looks. Pictures come from the clipboard, by dropping, and by the button. */
export function RichField({ label, language, body, onChange }: Props) {
  const complain = useComplain();
  const changed = useRef(onChange);
  changed.current = onChange;
  const editor = useEditor({
    extensions,
    content: body,
    injectNonce: styleNonce(),
    shouldRerenderOnTransaction: true,
    editorProps: {
      attributes: {
        "aria-label": label,
        "aria-multiline": "true",
        role: "textbox",
        lang: language,
      },
      transformPastedHTML: ownPictures,
      handlePaste: (_, event) => take(event.clipboardData?.files),
      handleDrop: (_, event) => take(event.dataTransfer?.files),
    },
    onUpdate: ({ editor: now }) => changed.current(now.getJSON()),
  });
  function take(files: FileList | null | undefined): boolean {
    const pictures = [...(files ?? [])].filter(({ type }) => type.startsWith("image/"));
    for (const picture of pictures) void insert(picture);
    return pictures.length > 0;
  }
  async function insert(picture: File): Promise<void> {
    try {
      const { src } = await articles.picture(picture);
      editor.chain().focus().setImage({ src, alt: "" }).run();
    } catch (error) {
      complain(error);
    }
  }
  return (
    <div className={classes.field}>
      <Toolbar editor={editor} onPicture={(file) => void insert(file)} />
      {editor.isActive("image") && <AltField editor={editor} />}
      <EditorContent editor={editor} className={classes.text} />
    </div>
  );
}
