import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Divider.module.css";
import { listWidth } from "./listWidth.ts";

const step = 20;

/** The edge between list and conversation: dragged, or moved by arrows; remembered. */
export function Divider() {
  const { t } = useTranslation();
  const [width, setWidth] = useState(listWidth.get);
  const move = (to: number) => setWidth(listWidth.set(to));
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const left = event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0;
    move(event.clientX - left);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.code === "ArrowLeft") move(width - step);
    else if (event.code === "ArrowRight") move(width + step);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={classes.edge}
      role="slider"
      aria-orientation="horizontal"
      aria-label={t("inbox.width")}
      aria-valuenow={width}
      aria-valuemin={listWidth.least}
      aria-valuemax={listWidth.most}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => move(listWidth.usual)}
      onKeyDown={pressed}
    />
  );
}
