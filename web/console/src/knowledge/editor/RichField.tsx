import { EditorContent, type JSONContent, useEditor } from "@tiptap/react";
import { useRef, useState } from "react";
import { styleNonce } from "../../app/styleNonce.ts";
import { useComplain } from "../../ui/useComplain.ts";
import { articles, type Language } from "../api/articles.ts";
import { AltField } from "./AltField.tsx";
import { BodyLanguage } from "./BodyLanguage.tsx";
import { extensions, lineExtensions } from "./extensions.ts";
import { FragmentButton } from "./FragmentButton.tsx";
import { ownPictures } from "./ownPictures.ts";
import classes from "./RichField.module.css";
import { Toolbar } from "./Toolbar.tsx";

type Props = {
  label: string;
  language: Language;
  body: JSONContent | null;
  onChange: (body: JSONContent) => void;
  /** Only lines of words, as a fragment is. */
  lines?: boolean;
};

/** The text of an article with its looks. Pictures come from the clipboard, by dropping, and by the button. */
export function RichField({ label, language, body, onChange, lines = false }: Props) {
  const complain = useComplain();
  const changed = useRef(onChange);
  changed.current = onChange;
  const [choosing, choose] = useState(false);
  const editor = useEditor({
    extensions: lines ? lineExtensions : extensions,
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
      handlePaste: (_, event) => !lines && take(event.clipboardData?.files),
      handleDrop: (_, event) => !lines && take(event.dataTransfer?.files),
      handleKeyDown: (_, event) => !lines && asksForFragment(event),
    },
    onUpdate: ({ editor: now }) => changed.current(now.getJSON()),
  });
  /** By the place of the key, so that it works in the Russian layout too. */
  function asksForFragment({ code, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    if (code !== "KeyF" || !shiftKey || !(ctrlKey || metaKey)) return false;
    choose(true);
    return true;
  }
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
    <div className={lines ? `${classes.field} ${classes.lines}` : classes.field}>
      <Toolbar
        editor={editor}
        {...(!lines && {
          onPicture: (file: File) => void insert(file),
          fragment: (
            <FragmentButton
              editor={editor}
              language={language}
              opened={choosing}
              onOpened={choose}
            />
          ),
        })}
      />
      {editor.isActive("image") && <AltField editor={editor} />}
      <BodyLanguage value={language}>
        <EditorContent editor={editor} className={classes.text} />
      </BodyLanguage>
    </div>
  );
}
