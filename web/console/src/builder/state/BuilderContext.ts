import { createContext, useContext } from "react";
import type { Finding, Robot } from "../api/scenarios.ts";
import type { Doc, Step } from "../model/document.ts";
import type { Piece } from "../model/kinds.ts";
import type { Language } from "../model/texts.ts";
import type { Known } from "../model/values.ts";
import type { Saving } from "./useDraft.ts";

export type Edit = (whole: Doc) => Doc;
export type Team = { key: string; name: string };

/** What everything in the builder works on. */
export type Builder = {
  id: string;
  /** Only looked at: nothing is changed or kept. */
  still: boolean;
  doc: Doc;
  language: Language;
  selected: ReadonlySet<string>;
  problems: readonly Finding[];
  checkFailed: boolean;
  saving: Saving;
  unsaved: boolean;
  published: number | null;
  canUndo: boolean;
  canRedo: boolean;
  values: readonly Known[];
  teams: readonly Team[];
  robots: readonly Robot[];
  trace: readonly string[];
  setTrace: (steps: readonly string[]) => void;
  compared: { number: number; doc: Doc } | null;
  compare: (to: { number: number; doc: Doc } | null) => void;
  change: (edit: Edit, tag?: string) => void;
  setStep: (step: Step, tag?: string) => void;
  add: (piece: Piece) => void;
  remove: (ids: ReadonlySet<string>) => void;
  select: (ids: Iterable<string>, show?: boolean) => void;
  shown: { id: string; at: number };
  setLanguage: (language: Language) => void;
  undo: () => void;
  redo: () => void;
  copy: () => void;
  paste: () => void;
  save: () => Promise<number | null>;
  settle: (mine: boolean) => void;
};

export const BuilderContext = createContext<Builder | null>(null);

export function useBuilder(): Builder {
  const builder = useContext(BuilderContext);
  if (!builder) throw new Error("The builder is not around");
  return builder;
}
