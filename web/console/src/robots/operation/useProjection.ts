import { useState } from "react";
import { type Projection, splitProjection } from "../model/projection.ts";
import { partsText } from "../model/target.ts";

/** The fields of an expression that is being written: they stay while a bracket is still open in one of them. */
export function useProjection(expression: string) {
  const [kept, keep] = useState(() => ({ of: expression, parts: splitProjection(expression) }));
  const now =
    kept.of === expression ? kept : { of: expression, parts: splitProjection(expression) };
  if (now !== kept) keep(now);
  return {
    parts: now.parts,
    /** To be called with what the expression is going to be. */
    expect: (parts: Projection) => keep({ of: partsText(parts), parts }),
  };
}
