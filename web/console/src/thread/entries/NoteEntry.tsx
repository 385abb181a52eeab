import { IconLock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Note } from "../../api/entry.ts";
import { usePeople } from "../../app/usePeople.ts";
import { Moment } from "../../ui/Moment.tsx";
import { Words } from "../../ui/Words.tsx";
import { FileCard } from "./FileCard.tsx";
import classes from "./NoteEntry.module.css";

/** Said among colleagues: the customer never sees it, and it looks like nothing else here. */
export function NoteEntry({ entry }: { entry: Note }) {
  const { t } = useTranslation();
  const names = usePeople().map(({ name }) => name);
  const by = entry.author.kind === "operator" ? entry.author.name : "";
  return (
    <article className={classes.note} aria-label={t("entry.noteBy", { name: by })}>
      <header className={classes.head}>
        <IconLock size={14} />
        <span className={classes.word}>{t("entry.note")}</span>
        <span>{by}</span>
        <Moment at={entry.at} />
      </header>
      <div className={classes.text}>
        <Words text={entry.text} names={names} nameClass={classes.mention} />
      </div>
      {entry.files.map((file) => (
        <FileCard key={file.id} file={file} />
      ))}
    </article>
  );
}
