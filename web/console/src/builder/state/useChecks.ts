import { useEffect, useState } from "react";
import { type Finding, scenarios } from "../api/scenarios.ts";
import type { Doc } from "../model/document.ts";

const pause = 150;

/** What is wrong with the draft, asked anew shortly after each change. */
export function useChecks(id: string, now: Doc): { problems: Finding[]; failed: boolean } {
  const [checked, setChecked] = useState<{ problems: Finding[]; failed: boolean }>({
    problems: [],
    failed: false,
  });
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      scenarios.check(id, now, abort.signal).then(
        ({ problems }) => setChecked({ problems, failed: false }),
        () => {
          if (!abort.signal.aborted) setChecked((old) => ({ ...old, failed: true }));
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [id, now]);
  return checked;
}
