import { IconArrowRight, IconChevronRight, IconHeadset } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Handoff } from "../../api/entry.ts";
import { Moment } from "../../ui/Moment.tsx";
import classes from "./HandoffCard.module.css";
import { reasonWords } from "./reasonWords.ts";

/** What the bot passes on with the conversation: why, which way the customer came, what is known. */
export function HandoffCard({ entry }: { entry: Handoff }) {
  const { t } = useTranslation();
  return (
    <section className={classes.card} aria-label={t("handoff.title")}>
      <header className={classes.head}>
        <IconHeadset size={16} />
        <h3>{t("handoff.title")}</h3>
        {entry.team && (
          <span className={classes.team}>
            <IconArrowRight size={14} /> {entry.team.name}
          </span>
        )}
        <Moment at={entry.at} className={classes.time} />
      </header>
      <p className={classes.reason}>
        {reasonWords(entry.reason, t)}
        {entry.text && <span className={classes.text}>{entry.text}</span>}
      </p>
      {entry.path.length > 0 && (
        <ol className={classes.path} aria-label={t("handoff.path")}>
          {entry.path.map((step, at) => (
            <li key={entry.path.slice(0, at + 1).join()}>
              {at > 0 && <IconChevronRight size={12} aria-hidden />}
              {step}
            </li>
          ))}
        </ol>
      )}
      {entry.slots.length > 0 && (
        <dl className={classes.slots}>
          {entry.slots.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {entry.promised && (
        <p className={classes.promised}>
          {t("handoff.promised")} «{entry.promised}»
        </p>
      )}
    </section>
  );
}
