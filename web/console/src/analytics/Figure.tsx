import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { FigureData } from "../api/analytics.ts";
import classes from "./Figure.module.css";
import { figureWords } from "./figureWords.ts";

type Props = {
  figure: FigureData | undefined;
  className?: string | undefined;
  children?: ReactNode;
};

/** A number that opens the list it was counted from. */
export function Figure({ figure, className, children }: Props) {
  if (!figure) return <span className={className}>-</span>;
  const words = children ?? figureWords(figure);
  if (figure.now.count === 0) return <span className={className}>{words}</span>;
  const subject = figure.subject === null ? {} : { subject: figure.subject };
  return (
    <Link
      to="/app/analytics/overview"
      search={({ subject: _subject, ...before }) => ({ ...before, metric: figure.key, ...subject })}
      className={className ? `${classes.link} ${className}` : classes.link}
    >
      {words}
    </Link>
  );
}
