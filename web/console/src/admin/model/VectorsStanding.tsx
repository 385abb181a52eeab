import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { VectorSetup } from "../../api/admin/model.ts";
import classes from "./ModelEditor.module.css";
import { moneyWords } from "./moneyWords.ts";

/** How far the vectors are, and what they have cost. */
export function VectorsStanding({ setup }: { setup: VectorSetup }) {
  const { t, i18n } = useTranslation("model");
  const { connection, kind } = setup.set;
  const words = (sum: number) => moneyWords(sum, connection?.currency ?? "RUB", i18n.language);
  if (kind === "off") return null;
  return (
    <>
      {setup.state === "opening" && <p className={classes.spent}>{t("vectors.opening")}</p>}
      {setup.state === "ready" && (
        <p className={classes.spent}>
          {t("vectors.ready", {
            size: setup.size,
            made: setup.made,
            wanted: setup.wanted,
            with: setup.with,
            without: setup.without,
          })}
        </p>
      )}
      {kind === "endpoint" && connection && (
        <p className={classes.spent}>
          {t("spent", {
            spent: words(setup.spent),
            budget: words(Number(connection.budget)),
            asked: setup.asked,
          })}
        </p>
      )}
      {setup.rests && (
        <p className={classes.warning} role="status">
          <IconAlertTriangle size={18} /> {t("vectors.rests")}
        </p>
      )}
      {(setup.fault ?? (setup.state === "broken" ? t("vectors.unchecked") : null)) && (
        <p className={classes.warning} role="status">
          <IconAlertTriangle size={18} /> {setup.fault ?? t("vectors.unchecked")}
        </p>
      )}
    </>
  );
}
