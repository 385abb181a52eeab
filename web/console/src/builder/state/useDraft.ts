import { useCallback, useEffect, useRef, useState } from "react";
import { Refusal } from "../../api/Refusal.ts";
import { type Draft, draftAnswer, scenarios } from "../api/scenarios.ts";
import type { Doc } from "../model/document.ts";
import { merged } from "../model/merge.ts";

export type Saving =
  | { kind: "saved"; at: string }
  | { kind: "saving" }
  | { kind: "failed"; error: unknown }
  | { kind: "conflict"; base: Doc; theirs: Draft };

const pause = 900;

/** Saves the draft a moment after each change. What somebody else has saved meanwhile is never written over. */
export function useDraft(draft: Draft, now: Doc) {
  const [saving, setSaving] = useState<Saving>({ kind: "saved", at: draft.changedAt });
  const kept = useRef(draft.document);
  const newest = useRef(now);
  newest.current = now;
  const number = useRef(draft.version);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const send = useCallback(async (): Promise<number | null> => {
    const sent = newest.current;
    if (sent === kept.current) return number.current;
    setSaving({ kind: "saving" });
    try {
      const saved = await scenarios.save(draft.id, number.current, sent);
      kept.current = sent;
      number.current = saved.version;
      setSaving({ kind: "saved", at: saved.changedAt });
      return saved.version;
    } catch (error) {
      setSaving(refused(error, kept.current));
      return null;
    }
  }, [draft.id]);
  /** One after another; whoever asks while a save is on its way gets the one after it. */
  const save = useCallback((): Promise<number | null> => {
    const saved = line.current.then(send);
    line.current = saved;
    return saved;
  }, [send]);

  useEffect(() => {
    if (now === kept.current || saving.kind === "conflict" || saving.kind === "saving") return;
    const wait = saving.kind === "failed" ? pause * 5 : pause;
    const timer = setTimeout(() => void save(), wait);
    return () => clearTimeout(timer);
  }, [now, save, saving]);

  /** Both sets of changes together; of a step that both changed, mine or theirs. */
  const settle = useCallback(
    (mine: boolean): Doc | null => {
      if (saving.kind !== "conflict") return null;
      const { base, theirs } = saving;
      const { doc } = merged(base, newest.current, theirs.document, mine);
      kept.current = theirs.document;
      number.current = theirs.version;
      setSaving({ kind: "saved", at: theirs.changedAt });
      return doc;
    },
    [saving],
  );

  return { saving, save, settle, unsaved: now !== kept.current };
}

function refused(error: unknown, base: Doc): Saving {
  if (error instanceof Refusal && error.slug === "draft-changed" && error.body.draft)
    return { kind: "conflict", base, theirs: draftAnswer(error.body.draft, "draft") };
  return { kind: "failed", error };
}
