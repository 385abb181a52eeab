import { ActionIcon, FileButton, Tooltip } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconCode,
  IconH2,
  IconH3,
  IconInfoSquare,
  IconItalic,
  IconList,
  IconListNumbers,
  IconPhoto,
} from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LinkButton } from "./LinkButton.tsx";
import classes from "./RichField.module.css";
import { TableButton } from "./TableButton.tsx";

type Props = {
  editor: Editor;
  /** Absent where only lines of words are written. */
  onPicture?: (file: File) => void;
  fragment?: ReactNode;
};

/** How words look and what stands between them; each has its keys in the text too. */
export function Toolbar({ editor, onPicture, fragment }: Props) {
  const { t } = useTranslation("knowledge");
  const run = () => editor.chain().focus();
  return (
    <div className={classes.bar} role="toolbar" aria-label={t("toolbar")}>
      <Act label={t("bold")} on={editor.isActive("bold")} act={() => run().toggleBold().run()}>
        <IconBold size={18} />
      </Act>
      <Act
        label={t("italic")}
        on={editor.isActive("italic")}
        act={() => run().toggleItalic().run()}
      >
        <IconItalic size={18} />
      </Act>
      <Act label={t("code")} on={editor.isActive("code")} act={() => run().toggleCode().run()}>
        <IconCode size={18} />
      </Act>
      <LinkButton editor={editor} />
      {onPicture && <Blocks editor={editor} onPicture={onPicture} fragment={fragment} />}
      <span className={classes.gap} />
      <Act label={t("undo")} off={!editor.can().undo()} act={() => run().undo().run()}>
        <IconArrowBackUp size={18} />
      </Act>
      <Act label={t("redo")} off={!editor.can().redo()} act={() => run().redo().run()}>
        <IconArrowForwardUp size={18} />
      </Act>
    </div>
  );
}

function Blocks({ editor, onPicture, fragment }: Props & Required<Pick<Props, "onPicture">>) {
  const { t } = useTranslation("knowledge");
  const run = () => editor.chain().focus();
  return (
    <>
      <span className={classes.gap} />
      <Act
        label={t("heading2")}
        on={editor.isActive("heading", { level: 2 })}
        act={() => run().toggleHeading({ level: 2 }).run()}
      >
        <IconH2 size={18} />
      </Act>
      <Act
        label={t("heading3")}
        on={editor.isActive("heading", { level: 3 })}
        act={() => run().toggleHeading({ level: 3 }).run()}
      >
        <IconH3 size={18} />
      </Act>
      <Act
        label={t("bullets")}
        on={editor.isActive("bulletList")}
        act={() => run().toggleBulletList().run()}
      >
        <IconList size={18} />
      </Act>
      <Act
        label={t("steps")}
        on={editor.isActive("orderedList")}
        act={() => run().toggleOrderedList().run()}
      >
        <IconListNumbers size={18} />
      </Act>
      <Act
        label={t("noteBlock")}
        on={editor.isActive("blockquote")}
        act={() => run().toggleBlockquote().run()}
      >
        <IconInfoSquare size={18} />
      </Act>
      <span className={classes.gap} />
      <FileButton
        accept="image/png,image/jpeg,image/gif,image/webp"
        onChange={(file) => file && onPicture(file)}
      >
        {(props) => (
          <Tooltip label={t("picture")}>
            <ActionIcon variant="subtle" size={32} aria-label={t("picture")} {...props}>
              <IconPhoto size={18} />
            </ActionIcon>
          </Tooltip>
        )}
      </FileButton>
      <TableButton editor={editor} />
      {fragment}
    </>
  );
}

type ActProps = {
  label: string;
  on?: boolean;
  off?: boolean;
  act: () => void;
  children: ReactNode;
};

function Act({ label, on, off = false, act, children }: ActProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={on ? "light" : "subtle"}
        size={32}
        aria-label={label}
        aria-pressed={on}
        disabled={off}
        onClick={act}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
