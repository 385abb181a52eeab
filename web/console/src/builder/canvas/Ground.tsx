import { useStore } from "@xyflow/react";
import classes from "./Canvas.module.css";

const gap = 24;
const nearest = 12;

/**
 * The dots under the drawing. They lie on a layer of their own that is only shifted: a pattern whose place changes would be
 * painted anew in each frame of a pan.
 */
export function Ground() {
  const [x, y, zoom] = useStore(({ transform }) => transform);
  let cell = gap * zoom;
  while (cell < nearest) cell *= 2;
  return (
    <div
      aria-hidden
      className={classes.ground}
      style={{
        inset: -cell,
        backgroundSize: `${cell}px ${cell}px`,
        transform: `translate(${rest(x, cell)}px, ${rest(y, cell)}px)`,
      }}
    />
  );
}

function rest(place: number, cell: number): number {
  return ((place % cell) + cell) % cell;
}
