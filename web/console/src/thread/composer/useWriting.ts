import { useCallback, useSyncExternalStore } from "react";
import type { Thread } from "../../api/thread.ts";
import { type Writing, writings } from "./writing.ts";

const blank: Writing = { text: "", mode: "reply", files: [], beganSeq: null };

/** The field's own text: what was typed here, else the draft the server kept, else nothing. */
export function useWriting(thread: Thread) {
  const { id } = thread.row;
  const typed = useSyncExternalStore(writings.subscribe, () => writings.of(id));
  const { draft } = thread;
  const now: Writing = typed ?? (draft ? { ...blank, text: draft.text, mode: draft.mode } : blank);
  const lastSeq = thread.entries.at(-1)?.seq ?? 0;

  const write = useCallback(
    (change: Partial<Pick<Writing, "text" | "mode" | "files">>) => {
      const next = { ...now, ...change };
      const empty = next.text === "" && next.files.length === 0;
      writings.put(id, { ...next, beganSeq: empty ? null : (now.beganSeq ?? lastSeq) });
    },
    [id, now, lastSeq],
  );
  return { writing: now, write, restored: typed === null && draft !== null ? draft.at : null };
}
