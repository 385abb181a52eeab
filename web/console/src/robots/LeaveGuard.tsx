import { Button, Modal } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import classes from "./Robots.module.css";

/** Asks before something unsaved is left. */
export function LeaveGuard({ dirty }: { dirty: boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: () => dirty,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });
  if (blocker.status !== "blocked") return null;
  return (
    <Modal opened onClose={blocker.reset} title={t("admin.leave")} size="sm">
      <p className={classes.quiet}>{t("admin.leaveText")}</p>
      <div className={classes.acts}>
        <Button variant="default" data-autofocus onClick={blocker.reset}>
          {t("admin.stay")}
        </Button>
        <Button color="danger" onClick={blocker.proceed}>
          {t("admin.dropChanges")}
        </Button>
      </div>
    </Modal>
  );
}
