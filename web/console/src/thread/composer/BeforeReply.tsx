import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Row } from "../../api/row.ts";
import { useActions } from "../actions/useActions.ts";
import classes from "./BeforeReply.module.css";

/** Why one cannot answer the customer here yet, and the one step that opens it. */
export function BeforeReply({ row }: { row: Row }) {
  const { t } = useTranslation();
  const { take, reopen, busy } = useActions(row);
  const resolved = row.status === "resolved";
  return (
    <div className={classes.place}>
      <span>{words()}</span>
      <Button onClick={resolved ? reopen : take} loading={busy}>
        {resolved ? t("action.reopen") : t("action.take")}
      </Button>
    </div>
  );

  function words(): string {
    if (resolved) return t("composer.resolved");
    if (row.holder.kind === "bot") return t("composer.withBot");
    if (row.holder.kind === "with")
      return t("composer.withOther", { name: row.holder.operator.name });
    return t("composer.inQueue");
  }
}
