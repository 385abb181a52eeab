import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Row } from "../../api/row.ts";
import { useActions } from "../actions/useActions.ts";
import classes from "./BeforeReply.module.css";

/** Why one cannot answer the customer here yet, and the one step that opens it. */
export function BeforeReply({ row }: { row: Row }) {
  const { t } = useTranslation();
  const { take, reopen, notSpam, busy } = useActions(row);
  return (
    <div className={classes.place}>
      <span>{words()}</span>
      {step()}
    </div>
  );

  function step() {
    if (row.status === "spam") return button(t("action.notSpam"), notSpam);
    if (row.status === "resolved") return button(t("action.reopen"), reopen);
    return button(t("action.take"), take);
  }

  function button(name: string, act: () => void) {
    return (
      <Button onClick={act} loading={busy}>
        {name}
      </Button>
    );
  }

  function words(): string {
    if (row.status === "spam") return t("composer.spam");
    if (row.status === "resolved") return t("composer.resolved");
    if (row.holder.kind === "bot") return t("composer.withBot");
    if (row.holder.kind === "with")
      return t("composer.withOther", { name: row.holder.operator.name });
    return t("composer.inQueue");
  }
}
