import { IconAlertCircle, IconClockHour4, IconLoader2, IconLock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../app/useMe.ts";
import { cx } from "../../ui/cx.ts";
import { Words } from "../../ui/Words.tsx";
import { putBack } from "../composer/putBack.ts";
import { outbox, type Pending } from "../outbox.ts";
import { usePostman } from "../PostmanContext.ts";
import classes from "./PendingEntry.module.css";

/** Words that the server does not have yet, and what can be done when it will not take them. */
export function PendingEntry({ pending }: { pending: Pending }) {
  const { t } = useTranslation();
  const me = useMe();
  const { carry } = usePostman();
  const { state } = pending;
  const edit = () => {
    putBack(pending);
    outbox.drop(pending.clientId);
  };
  return (
    <article
      className={cx(classes.entry, pending.mode === "note" && classes.note)}
      aria-label={me.name}
    >
      <div className={classes.bubble}>
        {pending.mode === "note" && <IconLock size={14} aria-label={t("entry.note")} />}
        <Words text={pending.text} />
        {pending.files.map(({ id, name }) => (
          <div key={id} className={classes.file}>
            {name}
          </div>
        ))}
      </div>
      <p
        className={classes.state}
        data-state={state}
        role={state === "failed" ? "alert" : undefined}
      >
        {state === "sending" && <IconLoader2 size={14} className={classes.turning} />}
        {state === "waiting" && <IconClockHour4 size={14} />}
        {state === "failed" && <IconAlertCircle size={14} />}
        <span>
          {state === "failed"
            ? t("pending.failed", { reason: pending.reason })
            : t(`pending.${state}`)}
        </span>
        {state === "failed" && (
          <>
            <button type="button" onClick={() => carry(pending)}>
              {pending.force ? t("composer.sendAnyway") : t("common.retry")}
            </button>
            <button type="button" onClick={edit}>
              {t("pending.edit")}
            </button>
            <button type="button" onClick={() => outbox.drop(pending.clientId)}>
              {t("pending.drop")}
            </button>
          </>
        )}
      </p>
    </article>
  );
}
