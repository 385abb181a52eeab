import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Behind } from "../api/analytics.ts";
import { useMe } from "../app/useMe.ts";
import { shortMoment } from "../time/shortMoment.ts";
import { useNow } from "../time/useNow.ts";
import { Face } from "../ui/Face.tsx";
import classes from "./BehindRow.module.css";
import { timeWords } from "./figureWords.ts";

type Props = { row: Behind; metric: string };

const marks = new Set(["rated", "csat"]);

/** One conversation behind a number; who may not see conversations sees only that it was. */
export function BehindRow({ row, metric }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const may = useMe().permissions.includes("CONVERSATIONS");
  const name = row.contact?.name ?? t("analytics.hiddenContact", { number: row.number });
  const body = (
    <>
      <Face name={name} size={28} />
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        <span className={classes.about}>
          {[
            row.contact?.name && `№ ${row.number}`,
            row.contact?.organization,
            row.subject,
            row.team?.name,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      <span className={classes.side}>
        {row.measure !== null && (
          <strong>
            {marks.has(metric) ? t("rating.score", { score: row.measure }) : timeWords(row.measure)}
          </strong>
        )}
        <time dateTime={row.at}>{shortMoment(row.at, now)}</time>
      </span>
    </>
  );
  return (
    <li>
      {may ? (
        <Link
          to="/app/inbox/$view/$id"
          params={{ view: "all", id: row.id }}
          className={classes.row}
        >
          {body}
        </Link>
      ) : (
        <div className={classes.row}>{body}</div>
      )}
    </li>
  );
}
