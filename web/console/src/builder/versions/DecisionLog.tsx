import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayAndHour } from "../../time/clock.ts";
import type { Decision } from "../api/scenarios.ts";
import { usePublication } from "./usePublication.ts";
import classes from "./Versions.module.css";

/** Who decided what answers, when and why. */
export function DecisionLog() {
  const { t } = useTranslation("builder");
  const { data } = usePublication();
  const [open, setOpen] = useState(false);
  if (!data || data.log.length === 0) return null;
  return (
    <details className={classes.log} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("publication.log")}</summary>
      {open && (
        <ol>
          {data.log.map((one) => (
            <li key={`${one.at} ${one.number} ${one.what}`}>
              {t(wordsFor(one), { number: one.number, share: one.share })}
              <span className={classes.quiet}>
                {one.by
                  ? t("version.by", { name: one.by.name, at: dayAndHour(one.at) })
                  : dayAndHour(one.at)}
              </span>
              {one.note !== "" && <span>{one.note}</span>}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

function wordsFor({ what }: Decision) {
  switch (what) {
    case "published":
      return "publication.wasPublished";
    case "trial":
      return "publication.wasTried";
    case "rolled-back":
      return "publication.wasRolledBack";
    case "ended":
      return "publication.wasEnded";
    case "dropped":
      return "publication.wasDropped";
  }
}
