import { useTranslation } from "react-i18next";
import type { Row } from "../../api/row.ts";
import { useActions } from "./useActions.ts";
import { useFarewell } from "./useFarewell.ts";

/** Puts a conversation aside as spam, or takes it back from there. */
export function useSpam(row: Row, view: string) {
  const { t } = useTranslation();
  const { spam, notSpam, busy } = useActions(row);
  const leave = useFarewell(row, view);
  return {
    busy,
    toggle: () => {
      if (row.status === "spam") return notSpam();
      spam();
      leave(t("undo.spam", { name: row.contact.name }), notSpam);
    },
  };
}
