import { useEffect, useRef, useState } from "react";
import { conversations } from "../../api/conversations.ts";
import type { Thread } from "../../api/thread.ts";
import type { Writing } from "./writing.ts";

const quiet = 1_000;

export type DraftState = "kept" | "changed" | "unkept";

/** Brings the draft to the server a second after typing stops, and at once when the person leaves. */
export function useDraft(thread: Thread, writing: Writing): DraftState {
  const { id } = thread.row;
  const { text, mode } = writing;
  const kept = useRef(thread.draft?.text ?? "");
  const [state, setState] = useState<DraftState>("kept");

  useEffect(() => {
    if (text === kept.current) {
      setState("kept");
      return;
    }
    setState("changed");
    const keep = () => {
      pending = false;
      kept.current = text;
      conversations.keepDraft(id, text, mode).then(
        () => setState("kept"),
        () => {
          kept.current = "\u0000"; // unknown: the next change is sent whatever it is
          setState("unkept");
        },
      );
    };
    let pending = true;
    const timer = setTimeout(keep, text === "" ? 0 : quiet);
    return () => {
      clearTimeout(timer);
      leaving.current = pending ? keep : null;
    };
  }, [id, text, mode]);

  const leaving = useRef<(() => void) | null>(null);
  useEffect(() => () => leaving.current?.(), []);
  return state;
}
