import type { PointerEvent } from "react";
import classes from "./Divider.module.css";
import { listWidth } from "./listWidth.ts";

/** The edge between list and conversation, to be dragged; the list's menu does the same without a mouse. */
export function Divider() {
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const left = event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0;
    listWidth.set(event.clientX - left);
  };
  return (
    <div
      className={classes.edge}
      aria-hidden
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => listWidth.set(listWidth.usual)}
    />
  );
}
