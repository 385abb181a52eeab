import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Hit } from "../api/search.ts";
import { shortMoment } from "../time/shortMoment.ts";
import { useNow } from "../time/useNow.ts";
import { Face } from "../ui/Face.tsx";
import classes from "./HitRow.module.css";
import { Marked } from "./Marked.tsx";

export function HitRow({ hit }: { hit: Hit }) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <li>
      <Link
        to="/app/inbox/$view/$id"
        params={{ view: "all", id: hit.conversationId }}
        className={classes.hit}
      >
        <Face name={hit.contact.name} />
        <span className={classes.words}>
          <span className={classes.top}>
            <strong>{hit.contact.name}</strong>
            <span className={classes.subject}>{hit.subject ?? t("row.noSubject")}</span>
            {hit.status === "spam" && <span className={classes.spam}>{t("state.spam")}</span>}
            <time dateTime={hit.at}>{shortMoment(hit.at, now)}</time>
          </span>
          <span className={classes.snippet}>
            <Marked text={hit.snippet.text} marks={hit.snippet.marks} />
          </span>
        </span>
      </Link>
    </li>
  );
}
