import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { keyHint } from "../keys/keyHint.ts";
import { useCommand } from "../keys/useCommand.ts";
import classes from "./UndoBar.module.css";
import { undo } from "./undo.ts";

/** What was just put away, with the way back, while there is one. */
export function UndoBar() {
  const { t } = useTranslation();
  const offer = useSyncExternalStore(undo.subscribe, undo.now);
  useCommand("undo", () => undo.take(), offer !== null);
  return (
    <div className={classes.place} role="status">
      {offer && (
        <div className={classes.bar} key={offer.until}>
          <span>{offer.words}</span>
          <button type="button" onClick={() => undo.take()}>
            {t("undo.back")} <kbd>{keyHint("undo")}</kbd>
          </button>
        </div>
      )}
    </div>
  );
}
