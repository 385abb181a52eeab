import { notifications } from "@mantine/notifications";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Draft, scenarios } from "../api/scenarios.ts";
import { builderTeams } from "../api/teams.ts";
import {
  allSteps,
  type Doc,
  find,
  landing,
  type Step,
  startName,
  withStep,
} from "../model/document.ts";
import { addAfter, pasteSteps, removeSteps } from "../model/edit.ts";
import type { Piece } from "../model/kinds.ts";
import { placed } from "../model/place.ts";
import type { Language } from "../model/texts.ts";
import { valuesOf } from "../model/values.ts";
import type { Builder, Edit } from "./BuilderContext.ts";
import { copied, keepCopied } from "./clipboard.ts";
import { begun, changed, redone, undone } from "./history.ts";
import { useChecks } from "./useChecks.ts";
import { useDraft } from "./useDraft.ts";

const nobody: ReadonlySet<string> = new Set();
const none: never[] = [];

export function useBuilderState(draft: Draft): Builder {
  const { t, i18n } = useTranslation("builder");
  const own: Language = i18n.language === "en" ? "en" : "ru";
  const [history, setHistory] = useState(() => begun(placed(draft.document)));
  const [opened] = useState(() => ({ ...draft, document: history.now }));
  const [selected, setSelected] = useState(nobody);
  const [shown, setShown] = useState({ id: "", at: 0 });
  const [language, setLanguage] = useState<Language>(own);
  const [trace, setTrace] = useState<readonly string[]>([]);
  const [compared, compare] = useState<{ number: number; doc: Doc } | null>(null);
  const doc = history.now;
  const { saving, save, settle, unsaved } = useDraft(opened, doc);
  const { problems, failed } = useChecks(draft.id, doc);
  const robots = useQuery({ queryKey: ["robots"], queryFn: scenarios.robots }).data?.items ?? none;
  const teams = useQuery({ queryKey: ["builder-teams"], queryFn: builderTeams }).data ?? none;
  const values = useMemo(() => valuesOf(doc, own, robots), [doc, own, robots]);

  const change = useCallback((edit: Edit, tag = "") => {
    const at = Date.now();
    setHistory((old) => changed(old, placed(edit(old.now)), tag, at));
  }, []);
  const setStep = useCallback(
    (step: Step, tag?: string) => change((whole) => withStep(whole, step), tag),
    [change],
  );
  const select = useCallback((ids: Iterable<string>, show = false) => {
    const chosen = new Set(ids);
    setSelected((old) => (sameSet(old, chosen) ? old : chosen));
    const [first] = chosen;
    if (show && first) setShown({ id: first, at: Date.now() });
  }, []);
  const chosen = [...selected].filter((id) => find(doc, id));
  const last = chosen.at(-1) ?? landing(doc, startName(doc)) ?? allSteps(doc).at(-1)?.id ?? "";
  const add = (piece: Piece) => {
    const made = addAfter(doc, piece, last, t("newBranch"));
    change(() => made.doc);
    select([made.id], true);
  };
  const remove = (ids: ReadonlySet<string>) => {
    change((whole) => removeSteps(whole, ids));
    select([]);
  };
  const copy = () => {
    keepCopied(allSteps(doc).filter(({ id }) => selected.has(id)));
    notifications.show({ message: t("pasted"), withBorder: true });
  };
  const paste = () => {
    const steps = copied();
    if (steps.length === 0 || last === "") return;
    const made = pasteSteps(doc, steps, last);
    change(() => made.doc);
    select([made.id], true);
  };
  return {
    id: draft.id,
    still: false,
    doc,
    language,
    selected,
    problems,
    checkFailed: failed,
    saving,
    unsaved,
    published: draft.published,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    values,
    teams,
    robots,
    trace,
    setTrace,
    compared,
    compare,
    change,
    setStep,
    add,
    remove,
    select,
    shown,
    setLanguage,
    undo: () => setHistory(undone),
    redo: () => setHistory(redone),
    copy,
    paste,
    save,
    settle: (mine) => {
      const together = settle(mine);
      if (together) change(() => together);
    },
  };
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
