import type { ReactNode } from "react";
import classes from "./Quiet.module.css";

type Props = { icon?: ReactNode; title: string; text?: string | undefined; action?: ReactNode };

/** A region with nothing to show: says why, and the one thing to do about it. */
export function Quiet({ icon, title, text, action }: Props) {
  return (
    <div className={classes.quiet}>
      {icon && <span className={classes.icon}>{icon}</span>}
      <p className={classes.title}>{title}</p>
      {text && <p className={classes.text}>{text}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
