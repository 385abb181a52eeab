import { useTranslation } from "react-i18next";
import classes from "./BulkBar.module.css";

/** How far an act on many is. */
export function BulkProgress({ done, of }: { done: number; of: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.bar}>
      <span role="status">{t("bulk.running", { done, of })}</span>
      <progress className={classes.progress} max={of} value={done} aria-label={t("bulk.title")} />
    </div>
  );
}
