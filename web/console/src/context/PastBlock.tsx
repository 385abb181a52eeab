import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Thread } from "../api/thread.ts";
import { shortMoment } from "../time/shortMoment.ts";
import { useNow } from "../time/useNow.ts";
import classes from "./PastBlock.module.css";

export function PastBlock({ past, view }: Pick<Thread, "past"> & { view: string }) {
  const { t } = useTranslation();
  const now = useNow();
  if (past.length === 0) return <p className={classes.none}>{t("context.noPast")}</p>;
  return (
    <ul className={classes.list}>
      {past.map(({ id, at, subject, status }) => (
        <li key={id}>
          <Link
            to="/app/inbox/$view/$id"
            params={{ view, id }}
            search={(all) => all}
            className={classes.item}
          >
            <span className={classes.subject}>{subject ?? t("row.noSubject")}</span>
            <span className={classes.meta}>
              {shortMoment(at, now)} · {t(`status.${status}`)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
