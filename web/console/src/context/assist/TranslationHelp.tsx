import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { assistance } from "../../api/assistance.ts";
import type { Thread } from "../../api/thread.ts";
import { writings } from "../../thread/composer/writing.ts";
import classes from "./AssistBlock.module.css";
import { lastWords } from "./lastWords.ts";
import { Failed, Said } from "./Said.tsx";

/** What the customer wrote in the operator's language, and the reply in the customer's. */
export function TranslationHelp({ thread }: { thread: Thread }) {
  const { t } = useTranslation("assist");
  const id = thread.row.id;
  const theirs = lastWords(thread.entries);
  const [empty, setEmpty] = useState(false);
  const question = useMutation({
    mutationFn: () => assistance.translate(id, { text: theirs, to: "me" }),
  });
  const reply = useMutation({
    mutationFn: (text: string) => assistance.translate(id, { text, to: "customer" }),
  });
  const translateMine = () => {
    const now = writings.of(id);
    const mine = now?.mode === "reply" ? now.text.trim() : "";
    setEmpty(mine === "");
    if (mine !== "") reply.mutate(mine);
  };
  const replace = (text: string) => {
    const now = writings.of(id);
    writings.put(id, {
      files: now?.files ?? [],
      beganSeq: now?.beganSeq ?? null,
      mode: "reply",
      text,
    });
  };
  return (
    <div className={classes.help} aria-live="polite">
      <div className={classes.row}>
        <Button
          size="compact-sm"
          variant="default"
          loading={question.isPending}
          disabled={theirs === ""}
          onClick={() => question.mutate()}
        >
          {t("translateTheirs")}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          loading={reply.isPending}
          onClick={translateMine}
        >
          {t("translateMine")}
        </Button>
      </div>
      {question.error && <Failed error={question.error} />}
      {question.data && <Said text={question.data.text} />}
      {empty && <p className={classes.quiet}>{t("writeFirst")}</p>}
      {reply.error && <Failed error={reply.error} />}
      {reply.data && (
        <>
          <Said text={reply.data.text} />
          <Button size="compact-sm" variant="default" onClick={() => replace(reply.data.text)}>
            {t("replace")}
          </Button>
        </>
      )}
    </div>
  );
}
