import { Textarea } from "@mantine/core";
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type Ref,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import type { Thread } from "../../api/thread.ts";
import classes from "./Field.module.css";
import { Suggestions } from "./Suggestions.tsx";
import { replaced } from "./tokenAt.ts";
import { useSuggestions } from "./useSuggestions.ts";
import type { useWriting } from "./useWriting.ts";

type Written = ReturnType<typeof useWriting>;
type Props = {
  ref: Ref<HTMLTextAreaElement>;
  thread: Thread;
  writing: Written["writing"];
  write: Written["write"];
  onFiles: (files: File[]) => void;
};

/** The text itself; `/` offers ready answers, `@` in a note offers colleagues. */
export function Field({ ref, thread, writing, write, onFiles }: Props) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(
    ref,
    () => area.current,
  );
  const [caret, setCaret] = useState(0);
  const offers = useSuggestions(thread, writing, caret);

  const choose = (at: number) => {
    const offer = offers.list[at];
    if (!offer || !offers.token) return;
    const [text, to] = replaced(writing.text, offers.token, caret, offer.text);
    flushSync(() => {
      write({ text });
      setCaret(to);
    });
    area.current?.setSelectionRange(to, to); // at once: whoever goes on typing does not wait for a frame
  };
  const pressed = (event: KeyboardEvent) => {
    if (!offers.open) return;
    if (event.code === "ArrowDown") offers.move(1);
    else if (event.code === "ArrowUp") offers.move(-1);
    else if ((event.code === "Enter" && !event.ctrlKey && !event.metaKey) || event.code === "Tab")
      choose(offers.at);
    else if (event.code === "Escape") offers.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const pasted = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  const look = () => setCaret(area.current?.selectionStart ?? 0);
  return (
    <>
      {offers.open && (
        <Suggestions list={offers.list} at={offers.at} onChoose={choose} onPoint={offers.point} />
      )}
      <Textarea
        ref={area}
        variant="unstyled"
        autosize
        minRows={2}
        maxRows={12}
        value={writing.text}
        maxLength={16_000}
        onChange={({ currentTarget }) => {
          write({ text: currentTarget.value });
          setCaret(currentTarget.selectionStart);
        }}
        onSelect={look}
        onKeyDown={pressed}
        onPaste={pasted}
        onBlur={offers.close}
        placeholder={
          writing.mode === "note" ? t("composer.notePlaceholder") : t("composer.replyPlaceholder")
        }
        aria-label={
          writing.mode === "note"
            ? t("composer.noteLabel")
            : t("composer.replyLabel", { name: thread.row.contact.name })
        }
        aria-controls={offers.open ? "suggestions" : undefined}
        aria-activedescendant={offers.open ? `suggestion-${offers.at}` : undefined}
        aria-autocomplete="list"
        classNames={{ input: classes.input }}
      />
    </>
  );
}
