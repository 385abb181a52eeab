import { useTranslation } from "react-i18next";
import type { Entry, Message, Note } from "../api/entry.ts";
import type { Thread } from "../api/thread.ts";
import { exact } from "../time/clock.ts";
import { Words } from "../ui/Words.tsx";
import classes from "./PrintPage.module.css";

/** What was said, by whom and when; nothing of the machinery. */
export function Letter({ thread, notes }: { thread: Thread; notes: boolean }) {
  const said = thread.entries.filter(
    (entry): entry is Message | Note =>
      entry.kind === "message" || (notes && entry.kind === "note"),
  );
  return (
    <ol className={classes.letter}>
      {said.map((entry) => (
        <li key={entry.id} data-kind={entry.kind}>
          <Said entry={entry} contact={thread.row.contact.name} />
        </li>
      ))}
    </ol>
  );
}

function Said({ entry, contact }: { entry: Message | Note; contact: string }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={classes.head}>
        <strong>{nameOf(entry, contact, t("row.botName"))}</strong>
        {entry.kind === "note" && `, ${t("print.note")}`}{" "}
        <time dateTime={entry.at}>{exact(entry.at)}</time>
      </p>
      {entry.text && (
        <p className={classes.words}>
          <Words text={entry.text} />
        </p>
      )}
      {entry.files.length > 0 && (
        <p className={classes.files}>
          {t("print.files", { names: entry.files.map(({ name }) => name).join(", ") })}
        </p>
      )}
    </>
  );
}

function nameOf({ author }: Entry, contact: string, bot: string): string {
  switch (author.kind) {
    case "contact":
      return contact;
    case "operator":
      return author.name;
    case "bot":
    case "system":
      return bot;
  }
}
