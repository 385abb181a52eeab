import { IconHandClick, IconRobot } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Message } from "../../api/entry.ts";
import { cx } from "../../ui/cx.ts";
import { Face } from "../../ui/Face.tsx";
import { Moment } from "../../ui/Moment.tsx";
import { Words } from "../../ui/Words.tsx";
import { FileCard } from "./FileCard.tsx";
import classes from "./MessageEntry.module.css";

type Props = { entry: Message; leads: boolean; contactName: string; pressed: string | undefined };

/** Words of the customer on the left, of our side on the right; the bot is always marked as a bot. */
export function MessageEntry({ entry, leads, contactName, pressed }: Props) {
  const { t } = useTranslation();
  const { author } = entry;
  const name =
    author.kind === "operator"
      ? author.name
      : author.kind === "bot"
        ? t("row.botName")
        : contactName;
  return (
    <article
      className={classes.entry}
      data-by={author.kind}
      data-leads={leads || undefined}
      aria-label={name}
    >
      {author.kind === "contact" && (
        <span className={classes.side}>{leads && <Face name={contactName} size={28} />}</span>
      )}
      <div className={classes.stack}>
        {leads && (
          <header className={classes.head}>
            {author.kind === "bot" && <IconRobot size={14} className={classes.robot} />}
            <span className={classes.name}>{name}</span>
            <Moment at={entry.at} className={classes.time} />
          </header>
        )}
        {(entry.text || entry.pressed) && (
          <div className={cx(classes.bubble, entry.pressed && classes.press)}>
            {entry.pressed && (
              <IconHandClick
                size={14}
                role="img"
                aria-label={t("entry.pressed")}
                className={classes.hand}
              />
            )}
            <Words text={entry.text ?? ""} />
          </div>
        )}
        {entry.files.map((file) => (
          <FileCard key={file.id} file={file} />
        ))}
        {entry.buttons.length > 0 && (
          <ul className={classes.buttons} aria-label={t("entry.buttons")}>
            {entry.buttons.map(({ id, label }) => (
              <li key={id} data-pressed={id === pressed || undefined}>
                {label}
              </li>
            ))}
          </ul>
        )}
      </div>
      {author.kind === "operator" && (
        <span className={classes.side}>{leads && <Face name={author.name} size={28} />}</span>
      )}
    </article>
  );
}
