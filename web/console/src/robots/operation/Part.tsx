import { type ReactNode, useId } from "react";
import classes from "./Operation.module.css";

type Props = { title: string; text: string; children: ReactNode };

/** One step of writing a task, with what it is for. */
export function Part({ title, text, children }: Props) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h3 id={id} className={classes.title}>
        {title}
      </h3>
      <p className={classes.text}>{text}</p>
      {children}
    </section>
  );
}
