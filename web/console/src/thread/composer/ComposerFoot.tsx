import { ActionIcon, Button, FileButton, Tooltip } from "@mantine/core";
import { IconPaperclip, IconSlash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { keyHint } from "../../keys/keyHint.ts";
import classes from "./ComposerFoot.module.css";
import type { useComposer } from "./useComposer.ts";

/** The acts below the text: attach, ready answers, send. */
export function ComposerFoot({ composer }: { composer: ReturnType<typeof useComposer> }) {
  const { t } = useTranslation();
  const { writing, write, uploads, missed, ready, send, sendAndResolve } = composer;
  const note = writing.mode === "note";
  const label = note
    ? t("composer.saveNote")
    : missed.length > 0
      ? t("composer.sendAnyway")
      : t("composer.send");
  return (
    <div className={classes.foot}>
      <FileButton multiple onChange={uploads.add}>
        {(button) => (
          <Tooltip label={t("composer.attach")}>
            <ActionIcon {...button} size={32} aria-label={t("composer.attach")}>
              <IconPaperclip size={18} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        )}
      </FileButton>
      <Tooltip label={t("composer.canned")}>
        <ActionIcon
          size={32}
          aria-label={t("composer.canned")}
          onClick={(event) => {
            const gap = writing.text === "" || /\s$/.test(writing.text) ? "" : " ";
            write({ text: `${writing.text}${gap}/` });
            event.currentTarget.closest("section")?.querySelector("textarea")?.focus();
          }}
        >
          <IconSlash size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <span className={classes.room} />
      {!note && ready && (
        <Button
          variant="subtle"
          color="gray"
          className={classes.also}
          onClick={sendAndResolve}
          title={keyHint("sendAndResolve")}
        >
          {t("composer.sendAndResolve")}
        </Button>
      )}
      <Button
        onClick={send}
        disabled={!ready}
        color={missed.length > 0 && !note ? "danger" : "primary"}
        title={keyHint("send")}
      >
        {label}
      </Button>
    </div>
  );
}
