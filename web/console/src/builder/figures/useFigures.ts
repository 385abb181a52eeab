import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { lastDays } from "../../analytics/useScope.ts";
import { type FiguresKey, type FiguresScope, figures } from "../api/figures.ts";
import { type Figures, figuresOf } from "../model/figures.ts";
import { useBuilder } from "../state/BuilderContext.ts";

/** Whether people are counted, in which days and version, and whose list is open: all of it stands in the address. */
export function useFiguresScope() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const days = lastDays(30);
  const scope: FiguresScope = {
    from: search.from ?? days.from,
    to: search.to ?? days.to,
    version: search.version ?? "",
  };
  const [metric = "", steps, next] = (search.metric ?? "").split("~");
  const opened: FiguresKey | null =
    metric === "" ? null : { metric, steps: parts(steps), next: parts(next) };
  const go = (change: Partial<typeof search>, replace = true) =>
    void navigate({ to: ".", search: (old) => ({ ...old, ...change }), replace });
  return {
    on: search.figures !== undefined,
    scope,
    opened,
    turn: (on: boolean) =>
      void navigate({
        to: ".",
        search: ({ figures: _on, rail = "", ...rest }) =>
          on
            ? { ...rest, figures: "on", rail: "figures" }
            : { ...rest, rail: rail === "figures" ? "step" : rail },
        replace: true,
      }),
    choose: (part: Partial<FiguresScope>) => go(part),
    open: ({ metric, steps, next }: FiguresKey) =>
      go({ metric: [metric, steps.join(","), next.join(",")].join("~") }, false),
    close: () =>
      void navigate({
        to: ".",
        search: ({ metric: _metric, ...rest }) => rest,
      }),
  };
}

function parts(text: string | undefined): string[] {
  return (text ?? "").split(",").filter((part) => part !== "");
}

/** The figures as the server counted them, while they are wanted. */
export function useFiguresQuery() {
  const { id } = useBuilder();
  const { on, scope } = useFiguresScope();
  return useQuery({
    queryKey: ["scenario-figures", id, scope],
    queryFn: () => figures.all(id, scope),
    placeholderData: keepPreviousData,
    enabled: on,
  });
}

/** The figures by the steps as they are drawn; nothing while they are not wanted. */
export function useFigures(): Figures | null {
  const { doc } = useBuilder();
  const { on } = useFiguresScope();
  const { data } = useFiguresQuery();
  return useMemo(() => (on && data ? figuresOf(data, doc) : null), [on, data, doc]);
}
