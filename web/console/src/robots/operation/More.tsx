import type { ReactNode } from "react";
import classes from "./Operation.module.css";

/** What few need, behind a word. */
export function More({
  title,
  opened = false,
  children,
}: {
  title: string;
  opened?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={classes.more} open={opened}>
      <summary>{title}</summary>
      <div className={classes.fields}>{children}</div>
    </details>
  );
}
