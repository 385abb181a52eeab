import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type BulkAct, bulk } from "../api/bulk.ts";
import { wordsOf } from "../ui/wordsOf.ts";
import { carryOut, type Failure } from "./carryOut.ts";
import type { Selection } from "./useSelection.ts";

const sure = 50;

/** Does one thing with many conversations: asks first when they are very many, tells which failed and why. */
export function useBulk(selection: Selection) {
  const { t } = useTranslation();
  const [waiting, setWaiting] = useState<{ name: string; act: BulkAct } | null>(null);
  const [failures, setFailures] = useState<Failure[]>([]);
  const [running, setRunning] = useState<{ done: number; of: number } | null>(null);

  const run = async (act: BulkAct) => {
    const rows = [...selection.chosen];
    const of = rows.length;
    setWaiting(null);
    const failed = await carryOut(rows, act, {
      bulk,
      progress: (done) => setRunning({ done, of }),
      words: (error) => wordsOf(error, t),
    });
    setRunning(null);
    setFailures(failed);
    selection.only(failed.map(({ row }) => row.id));
    if (failed.length === 0) notifications.show({ message: t("bulk.done", { count: of }) });
  };
  return {
    count: selection.chosen.length,
    waiting,
    failures,
    running,
    start: (name: string, act: BulkAct) =>
      selection.chosen.length > sure ? setWaiting({ name, act }) : void run(act),
    confirm: () => (waiting ? void run(waiting.act) : undefined),
    cancel: () => setWaiting(null),
    read: () => setFailures([]),
  };
}

export type Bulk = ReturnType<typeof useBulk>;
