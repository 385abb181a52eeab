import type { ReactNode } from "react";
import { Mark } from "../shell/Mark.tsx";
import classes from "./Card.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";

type Props = { title: string; text?: string; children: ReactNode };

/** A page before the desk: one form on a calm ground. */
export function Card({ title, text, children }: Props) {
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <Mark className={classes.mark} />
        <h1 className={classes.title}>{title}</h1>
        {text && <p className={classes.text}>{text}</p>}
        {children}
      </div>
      <LanguageSwitch />
    </main>
  );
}
