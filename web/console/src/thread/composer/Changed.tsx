import { IconMessageExclamation } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Message } from "../../api/entry.ts";
import classes from "./Changed.module.css";

type Props = { entries: Message[]; contactName: string };

/** What was said while one was writing: shown before the answer goes, for it may no longer fit. */
export function Changed({ entries, contactName }: Props) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  return (
    <div className={classes.changed} role="status">
      <p className={classes.title}>
        <IconMessageExclamation size={16} />
        {t("composer.changed", { count: entries.length })}
      </p>
      <ul className={classes.list}>
        {entries.slice(-3).map((entry) => (
          <li key={entry.seq}>
            <strong>{entry.author.kind === "operator" ? entry.author.name : contactName}:</strong>{" "}
            {entry.text ?? entry.files[0]?.name}
          </li>
        ))}
      </ul>
    </div>
  );
}
