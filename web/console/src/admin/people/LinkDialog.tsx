import { Button, Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { PasswordLink } from "../../api/admin/people.ts";
import { hour, shortDay } from "../../time/clock.ts";
import { CopyField } from "../../ui/CopyField.tsx";
import classes from "../EditorDrawer.module.css";

/** A one-time link to hand over; it is shown once. */
export function LinkDialog({ link, onClose }: { link: PasswordLink; onClose: () => void }) {
  const { t } = useTranslation();
  const until = `${shortDay(link.expiresAt)}, ${hour(link.expiresAt)}`;
  return (
    <Modal opened onClose={onClose} title={t("people.linkTitle")} closeOnClickOutside={false}>
      <p className={classes.text}>{t("people.linkText", { until })}</p>
      <CopyField label={t("people.link")} value={link.link} />
      <div className={classes.acts}>
        <Button onClick={onClose}>{t("common.done")}</Button>
      </div>
    </Modal>
  );
}
