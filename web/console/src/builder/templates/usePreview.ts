import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { scenarios } from "../api/scenarios.ts";
import { builderTeams } from "../api/teams.ts";
import type { Doc } from "../model/document.ts";
import type { Language } from "../model/texts.ts";
import { valuesOf } from "../model/values.ts";
import type { Builder } from "../state/BuilderContext.ts";

const nobody: ReadonlySet<string> = new Set();
const none: never[] = [];
const nothing = () => undefined;

/** A scenario that is only looked at and talked to: nothing of it can be changed or kept. */
export function usePreview(doc: Doc): Builder & { asked: boolean } {
  const { i18n } = useTranslation("builder");
  const language: Language = i18n.language === "en" ? "en" : "ru";
  const [trace, setTrace] = useState<readonly string[]>(none);
  const robots = useQuery({ queryKey: ["robots"], queryFn: scenarios.robots });
  const teams = useQuery({ queryKey: ["builder-teams"], queryFn: builderTeams });
  const values = useMemo(() => valuesOf(doc, language), [doc, language]);
  return {
    asked: robots.isSuccess && teams.isSuccess,
    id: "templates",
    still: true,
    doc,
    language,
    selected: nobody,
    problems: none,
    checkFailed: false,
    saving: { kind: "saving" },
    unsaved: false,
    published: null,
    canUndo: false,
    canRedo: false,
    values,
    teams: teams.data ?? none,
    robots: robots.data?.items ?? none,
    trace,
    setTrace,
    compared: null,
    compare: nothing,
    change: nothing,
    setStep: nothing,
    add: nothing,
    remove: nothing,
    select: nothing,
    shown: { id: "", at: 0 },
    setLanguage: nothing,
    undo: nothing,
    redo: nothing,
    copy: nothing,
    paste: nothing,
    save: () => Promise.resolve(null),
    settle: nothing,
  };
}
