import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Gate } from "../model/replay.ts";
import classes from "./PublishDialog.module.css";

type Props = { gate: Gate; most: number; onLeave: () => void };

/** Where recorded conversations must be replayed before publishing: whether they were, and how it went. */
export function GateNote({ gate, most, onLeave }: Props) {
  const { t } = useTranslation("builder");
  const navigate = useNavigate();
  if (gate === "open") return null;
  if (gate === "passed") return <p className={classes.quiet}>{t("publishing.gatePassed")}</p>;
  return (
    <div className={classes.stop} role="alert">
      <p>{t(gate === "missing" ? "publishing.gateMissing" : "publishing.gateWorse", { most })}</p>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => {
          onLeave();
          void navigate({ to: ".", search: (old) => ({ ...old, rail: "replay" }), replace: true });
        }}
      >
        {t("publishing.toReplay")}
      </Button>
    </div>
  );
}
