import { useTranslation } from "react-i18next";
import { State } from "../ui/State.tsx";
import { isRunState } from "./api/runs.ts";

const kinds = {
  queued: "plain",
  running: "plain",
  "waiting-approval": "waiting",
  "waiting-answer": "waiting",
  done: "good",
  refused: "plain",
  failed: "bad",
  unsure: "bad",
} as const;

/** How a task ended, or where it is. */
export function RunState({ status }: { status: string }) {
  const { t } = useTranslation("robots");
  if (!isRunState(status)) return <State kind="plain">{status}</State>;
  return <State kind={kinds[status]}>{t(`run_${status}`)}</State>;
}
