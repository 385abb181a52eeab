import { type Edge, MarkerType } from "@xyflow/react";
import { useMemo } from "react";
import { countWords } from "../../analytics/figureWords.ts";
import { useFigures } from "../figures/useFigures.ts";
import { wayKey, widthOf } from "../model/figures.ts";
import { linksOf } from "../model/links.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Canvas.module.css";

/** The drawing's lines; those of the path gone through are lit. */
export function useEdges(): Edge[] {
  const { doc, trace } = useBuilder();
  const figures = useFigures();
  return useMemo(() => {
    const path = new Set(trace.map((step, at) => `${trace[at - 1] ?? ""}>${step}`));
    return linksOf(doc).map(({ id, from, port, to, dashed, plain }): Edge => {
      const lit = path.has(`${from}>${to}`);
      const gone = figures?.ways.get(wayKey(from, to))?.sessions ?? 0;
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
        ...(figures && {
          style: { strokeWidth: widthOf(gone, figures.most) },
          ...(gone > 0 &&
            !(plain && port === "next") && { label: countWords(gone), labelShowBg: true }),
        }),
        markerEnd: {
          type: MarkerType.ArrowClosed,
          width: 22,
          height: 22,
          markerUnits: "userSpaceOnUse",
        },
      };
    });
  }, [doc, trace, figures]);
}
