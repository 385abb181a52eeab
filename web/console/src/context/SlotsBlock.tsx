import type { Thread } from "../api/thread.ts";
import classes from "./SlotsBlock.module.css";

/** What the bot has found out so far. */
export function SlotsBlock({ slots }: Pick<Thread, "slots">) {
  return (
    <dl className={classes.slots}>
      {slots.map(({ name, label, value }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
