import { useTranslation } from "react-i18next";
import type { Row } from "../api/row.ts";
import classes from "./RowPreview.module.css";

/** The last words, with whose they are; one's own unsent text comes first. */
export function RowPreview({ row }: { row: Row }) {
  const { t } = useTranslation();
  const author = row.preview?.author;
  return (
    <span className={classes.preview}>
      {row.draft && <span className={classes.draft}>{t("row.draft")}</span>}
      {row.holder.kind === "bot" && author === "bot" && (
        <span className={classes.bot}>{t("row.bot")}</span>
      )}
      {author === "bot" && row.holder.kind !== "bot" && `${t("row.bot")} `}
      {author === "you" && `${t("row.you")} `}
      {author === "operator" && `${t("row.colleague")} `}
      {row.preview?.text ?? t("row.noMessages")}
    </span>
  );
}
