import { UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SystemEvent } from "../../api/entry.ts";
import { Moment } from "../../ui/Moment.tsx";
import { eventWords } from "./eventWords.ts";
import classes from "./SystemLines.module.css";

const room = 2;

/** What was done with the conversation; a long run is folded to its last line. */
export function SystemLines({ events }: { events: SystemEvent[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const folded = events.length > room && !open;
  const shown = folded ? events.slice(-1) : events;
  return (
    <div className={classes.lines}>
      {folded && (
        <UnstyledButton
          className={classes.more}
          onClick={() => setOpen(true)}
          aria-expanded={false}
        >
          {t("entry.moreEvents", { count: events.length - 1 })}
        </UnstyledButton>
      )}
      {shown.map((event) => (
        <p key={event.seq}>
          {eventWords(event, t)} <Moment at={event.at} />
        </p>
      ))}
    </div>
  );
}
