import { type Edge, MarkerType } from "@xyflow/react";
import { useMemo } from "react";
import { linksOf } from "../model/links.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Canvas.module.css";

/** The drawing's lines; those of the path gone through are lit. */
export function useEdges(): Edge[] {
  const { doc, trace } = useBuilder();
  return useMemo(() => {
    const gone = new Set(trace.map((step, at) => `${trace[at - 1] ?? ""}>${step}`));
    return linksOf(doc).map(({ id, from, port, to, dashed, plain }): Edge => {
      const lit = gone.has(`${from}>${to}`);
      const looks = [classes.line, dashed ? classes.dashed : "", lit ? classes.lit : ""];
      return {
        id,
        source: from,
        sourceHandle: port,
        target: to,
        targetHandle: plain && port === "next" ? "in" : "side",
        type: plain && port === "next" ? "straight" : "default",
        className: looks.filter((look) => look).join(" "),
        deletable: !plain,
        selectable: !plain,
        focusable: false,
        markerEnd: { type: MarkerType.ArrowClosed, width: 16, height: 16 },
      };
    });
  }, [doc, trace]);
}
