import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { wordsOf } from "../ui/wordsOf.ts";
import { Flaws } from "./Flaws.tsx";
import { LeaveGuard } from "./LeaveGuard.tsx";
import classes from "./SaveBar.module.css";
import type { Saver } from "./useSaver.ts";

type Props = {
  dirty: boolean;
  saver: Pick<Saver, "busy" | "changed" | "error" | "saveOver" | "take">;
  onSave: () => void;
  onDrop: () => void;
};

/** Stands below a form that was changed: save, drop, and what to do when somebody was quicker. */
export function SaveBar({ dirty, saver, onSave, onDrop }: Props) {
  const { t } = useTranslation("robots");
  const { t: general } = useTranslation();
  return (
    <>
      <LeaveGuard dirty={dirty} />
      {dirty && (
        <footer className={classes.bar}>
          {saver.error ? (
            <div className={classes.problem} role="alert">
              <IconAlertTriangle size={18} />
              <Flaws
                error={saver.error}
                otherwise={saver.changed ? t("changedText") : wordsOf(saver.error, general)}
              />
            </div>
          ) : (
            <p className={classes.words} role="status">
              {t("unsaved")}
            </p>
          )}
          {saver.changed ? (
            <>
              <Button variant="default" loading={saver.busy} onClick={saver.take}>
                {t("takeTheirs")}
              </Button>
              <Button loading={saver.busy} onClick={saver.saveOver}>
                {t("saveMine")}
              </Button>
            </>
          ) : (
            <>
              <Button variant="default" onClick={onDrop}>
                {general("admin.dropChanges")}
              </Button>
              <Button loading={saver.busy} onClick={onSave}>
                {general("common.save")}
              </Button>
            </>
          )}
        </footer>
      )}
    </>
  );
}
