import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { hour } from "../time/clock.ts";
import { useBuilder } from "./state/BuilderContext.ts";
import classes from "./TopLine.module.css";

/** Whether everything is saved, and since when. */
export function SavedLine() {
  const { t } = useTranslation("builder");
  const { saving, unsaved, save } = useBuilder();
  if (saving.kind === "failed")
    return (
      <span className={classes.failed} role="alert">
        {t("draftFailed")}{" "}
        <Button size="compact-sm" variant="default" onClick={() => void save()}>
          {t("saveNow")}
        </Button>
      </span>
    );
  const words =
    saving.kind === "saved" && !unsaved
      ? t("draftSaved", { at: hour(saving.at) })
      : saving.kind === "saving"
        ? t("draftSaving")
        : t("draftUnsaved");
  return <output className={classes.saved}>{words}</output>;
}
