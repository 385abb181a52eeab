import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import classes from "./Panel.module.css";

type Props = {
  title: string;
  text?: string;
  action?: ReactNode;
  wide?: boolean;
  children: ReactNode;
};

/** One part of a settings page: a title, what it is for, and its content at a readable width. */
export function Panel({ title, text, action, wide = false, children }: Props) {
  return (
    <section className={cx(classes.panel, wide && classes.wide)}>
      <header className={classes.head}>
        <div>
          <h2 className={classes.title}>{title}</h2>
          {text && <p className={classes.text}>{text}</p>}
        </div>
        {action}
      </header>
      {children}
    </section>
  );
}
