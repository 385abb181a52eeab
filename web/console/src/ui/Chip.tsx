import classes from "./Chip.module.css";

/** A tag: its colour is only a dot beside the word, so that every colour can be read. */
export function Chip({ name, color }: { name: string; color: string }) {
  return (
    <span className={classes.chip}>
      <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
        <circle cx="4" cy="4" r="4" fill={color} />
      </svg>
      {name}
    </span>
  );
}
