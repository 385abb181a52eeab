import { TextInput, UnstyledButton } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Row } from "../api/row.ts";
import { useActions } from "./actions/useActions.ts";
import classes from "./Subject.module.css";

/** What the conversation is about; a click lets one say it better. */
export function Subject({ row }: { row: Row }) {
  const { t } = useTranslation();
  const { rename } = useActions(row);
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null)
    return (
      <h2 className={classes.subject}>
        <UnstyledButton
          className={classes.button}
          onClick={() => setTyped(row.subject ?? "")}
          title={row.subject ?? t("thread.rename")}
        >
          <span data-none={row.subject === null || undefined}>
            {row.subject ?? t("row.noSubject")}
          </span>
          <IconPencil size={14} className={classes.pencil} aria-label={t("thread.rename")} />
        </UnstyledButton>
      </h2>
    );
  const save = () => {
    if (typed.trim() !== (row.subject ?? "")) rename(typed.trim());
    setTyped(null);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.code === "Enter") save();
    if (event.code === "Escape") setTyped(null);
  };
  return (
    <TextInput
      className={classes.input}
      aria-label={t("thread.subject")}
      value={typed}
      maxLength={200}
      autoFocus
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={pressed}
    />
  );
}
