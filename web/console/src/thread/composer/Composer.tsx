import { IconAlertTriangle } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Thread } from "../../api/thread.ts";
import { useCommand } from "../../keys/useCommand.ts";
import { cx } from "../../ui/cx.ts";
import { BeforeReply } from "./BeforeReply.tsx";
import { Changed } from "./Changed.tsx";
import classes from "./Composer.module.css";
import { ComposerFoot } from "./ComposerFoot.tsx";
import { ComposerHead } from "./ComposerHead.tsx";
import { cardNumber } from "./cardNumber.ts";
import { Field } from "./Field.tsx";
import { FileChips } from "./FileChips.tsx";
import { useComposer } from "./useComposer.ts";
import { useDrop } from "./useDrop.ts";

/** Where one answers the customer or writes to colleagues; which of the two is never in doubt. */
export function Composer({ thread, view }: { thread: Thread; view: string }) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const composer = useComposer(thread, view);
  const { writing, write, uploads } = composer;
  const drop = useDrop(uploads.add);
  const begin = (mode: "reply" | "note") => {
    write({ mode });
    queueMicrotask(() => field.current?.focus());
  };
  useCommand("reply", () => begin("reply"));
  useCommand("note", () => begin("note"));
  const note = writing.mode === "note";
  return (
    <section className={classes.place} aria-label={t("composer.title")} data-region="composer">
      <Changed entries={composer.missed} contactName={thread.row.contact.name} />
      <div
        className={cx(classes.box, note && classes.note)}
        data-dragged={drop.over || undefined}
        {...drop.bind}
      >
        <ComposerHead
          mode={writing.mode}
          onMode={begin}
          draft={composer.draft}
          restored={composer.restored}
        />
        {!note && composer.blocked ? (
          <BeforeReply row={thread.row} />
        ) : (
          <>
            <Field
              ref={field}
              thread={thread}
              writing={writing}
              write={write}
              onFiles={uploads.add}
            />
            {cardNumber(writing.text) && !note && (
              <p className={classes.warning} role="alert">
                <IconAlertTriangle size={16} /> {t("composer.card")}
              </p>
            )}
            <FileChips files={writing.files} uploads={uploads} write={write} />
            <ComposerFoot composer={composer} />
          </>
        )}
      </div>
    </section>
  );
}
