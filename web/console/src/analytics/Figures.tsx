import { createContext, type PropsWithChildren, useContext, useMemo } from "react";
import type { FigureData } from "../api/analytics.ts";

const FiguresContext = createContext<readonly FigureData[]>([]);

export function Figures({
  figures,
  children,
}: PropsWithChildren<{ figures: readonly FigureData[] }>) {
  return <FiguresContext value={figures}>{children}</FiguresContext>;
}

/** One figure of the overview, whole. */
export function useFigure(key: string): FigureData | undefined {
  const all = useContext(FiguresContext);
  return useMemo(() => all.find((one) => one.key === key && one.subject === null), [all, key]);
}

/** The same figure for each chain, reason or mark; the greatest first. */
export function useSubjects(key: string): FigureData[] {
  const all = useContext(FiguresContext);
  return useMemo(
    () =>
      all
        .filter((one) => one.key === key && one.subject !== null)
        .sort((one, other) => other.now.count - one.now.count),
    [all, key],
  );
}
