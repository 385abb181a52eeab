import classes from "./State.module.css";

type Props = { kind: "good" | "bad" | "waiting" | "plain"; children: string };

/** A state as a word on a soft ground. */
export function State({ kind, children }: Props) {
  return (
    <span className={classes.state} data-kind={kind}>
      {children}
    </span>
  );
}
