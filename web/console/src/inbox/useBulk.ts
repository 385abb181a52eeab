import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Row } from "../api/row.ts";
import { wordsOf } from "../ui/wordsOf.ts";
import type { Selection } from "./useSelection.ts";

type Act = (row: Row) => Promise<unknown>;
type Failure = { row: Row; reason: string };

const sure = 50;
const atOnce = 4;

/** Does one thing with many conversations: asks first when they are very many, tells which failed and why. */
export function useBulk(selection: Selection) {
  const { t } = useTranslation();
  const [waiting, setWaiting] = useState<{ name: string; act: Act } | null>(null);
  const [failures, setFailures] = useState<Failure[]>([]);
  const [done, setDone] = useState<number | null>(null);

  const run = async (act: Act) => {
    const rows = [...selection.chosen];
    const failed: Failure[] = [];
    setWaiting(null);
    setDone(0);
    for (let from = 0; from < rows.length; from += atOnce) {
      const few = rows.slice(from, from + atOnce);
      await Promise.all(
        few.map((row) =>
          act(row).catch((error: unknown) => failed.push({ row, reason: wordsOf(error, t) })),
        ),
      );
      setDone(from + few.length);
    }
    setDone(null);
    setFailures(failed);
    selection.clear();
  };
  return {
    count: selection.chosen.length,
    waiting,
    failures,
    done,
    start: (name: string, act: Act) =>
      selection.chosen.length > sure ? setWaiting({ name, act }) : void run(act),
    confirm: () => (waiting ? void run(waiting.act) : undefined),
    cancel: () => setWaiting(null),
    read: () => setFailures([]),
  };
}

export type Bulk = ReturnType<typeof useBulk>;
