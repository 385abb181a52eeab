import type { ReactNode } from "react";
import { shortDay } from "../time/clock.ts";
import classes from "./Plot.module.css";

type Props = {
  days: readonly { day: string }[];
  /** What stands beside the lines, from nothing upwards. */
  scale: readonly string[];
  top: number;
  words: (at: number) => string;
  bar: (at: number) => ReactNode;
};

/** One bar a day on a scale; each can be reached by keys and says its numbers. */
export function Plot({ days, scale, top, words, bar }: Props) {
  const every = Math.ceil(days.length / 14);
  return (
    <figure className={classes.figure}>
      <div className={classes.plot}>
        <ul className={classes.scale} aria-hidden>
          {[...scale].reverse().map((tick) => (
            <li key={tick}>{tick}</li>
          ))}
        </ul>
        <ol className={classes.bars}>
          {days.map(({ day }, at) => (
            <li
              key={day}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: the points of a chart can be walked by keys
              tabIndex={0}
              aria-label={words(at)}
              title={words(at)}
            >
              <svg viewBox={`0 0 10 ${top}`} preserveAspectRatio="none" aria-hidden="true">
                {bar(at)}
              </svg>
              <span className={classes.day}>{at % every === 0 ? shortDay(day) : ""}</span>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
}
