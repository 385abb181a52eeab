import { useTranslation } from "react-i18next";
import type { Row } from "../../api/row.ts";
import { useActions } from "./useActions.ts";
import { useFarewell } from "./useFarewell.ts";

/** Resolves a conversation. */
export function useResolve(row: Row, view: string): () => void {
  const { t } = useTranslation();
  const { resolve, reopen } = useActions(row);
  const leave = useFarewell(row, view);
  return () => {
    resolve();
    leave(t("undo.resolved", { name: row.contact.name }), reopen);
  };
}
