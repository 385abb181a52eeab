import { IconLock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Mode } from "../../api/thread.ts";
import { span } from "../../time/span.ts";
import { useNow } from "../../time/useNow.ts";
import classes from "./ComposerHead.module.css";
import type { DraftState } from "./useDraft.ts";

type Props = {
  mode: Mode;
  onMode: (mode: Mode) => void;
  draft: DraftState;
  restored: string | null;
};

export function ComposerHead({ mode, onMode, draft, restored }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <div className={classes.head}>
      <div className={classes.modes} role="tablist" aria-label={t("composer.mode")}>
        <button
          type="button"
          role="tab"
          aria-selected={mode === "reply"}
          onClick={() => onMode("reply")}
        >
          {t("composer.reply")}
        </button>
        <button
          type="button"
          role="tab"
          aria-selected={mode === "note"}
          onClick={() => onMode("note")}
        >
          <IconLock size={14} />
          {t("composer.note")}
        </button>
      </div>
      <span className={classes.draft}>
        {draft === "unkept" && t("composer.draftUnkept")}
        {draft !== "unkept" &&
          restored &&
          t("composer.draftFrom", { age: span(now.getTime() - Date.parse(restored)) })}
      </span>
    </div>
  );
}
