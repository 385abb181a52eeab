import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { NoConnection } from "../api/NoConnection.ts";
import { Refusal } from "../api/Refusal.ts";
import { hour } from "../time/clock.ts";
import { wordsOf } from "../ui/wordsOf.ts";
import classes from "./Problem.module.css";

/** Why the form was not accepted; read aloud when it appears. */
export function Problem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!error) return null;
  const kind = error instanceof NoConnection ? "warning" : "danger";
  return (
    <p className={classes.problem} data-kind={kind} role="alert">
      <IconAlertTriangle size={18} />
      <span>
        {wordsOf(error, t)} {until(error) && t("signIn.lockedUntil", { at: until(error) })}
      </span>
    </p>
  );
}

function until(error: unknown): string | null {
  if (!(error instanceof Refusal) || error.status !== 429) return null;
  const { until: moment } = error.body;
  return typeof moment === "string" && !Number.isNaN(Date.parse(moment)) ? hour(moment) : null;
}
