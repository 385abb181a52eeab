import { useTranslation } from "react-i18next";
import type { Day } from "../api/analytics.ts";
import { shortDay } from "../time/clock.ts";
import classes from "./DaysBars.module.css";
import { ticks } from "./ticks.ts";

const kinds = [
  ["bot", 4],
  ["people", 1],
  ["silent", 7],
] as const;

/** One bar a day, its parts stacked; each bar can be reached by keys and says its numbers. */
export function DaysBars({ days }: { days: Day[] }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...days.map(({ bot, people, silent }) => bot + people + silent));
  const scale = ticks(most);
  const top = scale.at(-1) ?? most;
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
          {days.map((day, at) => (
            <li
              key={day.day}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: the points of a chart can be walked by keys
              tabIndex={0}
              aria-label={t("analytics.dayWords", { ...day, day: shortDay(day.day) })}
              title={t("analytics.dayWords", { ...day, day: shortDay(day.day) })}
            >
              <svg viewBox={`0 0 10 ${top}`} preserveAspectRatio="none" aria-hidden="true">
                {kinds.map(([kind, chart], place) => {
                  const below = kinds.slice(0, place).reduce((sum, [one]) => sum + day[one], 0);
                  return (
                    <rect
                      key={kind}
                      x="1.5"
                      width="7"
                      y={top - below - day[kind]}
                      height={day[kind]}
                      fill={`var(--chart-${chart})`}
                    />
                  );
                })}
              </svg>
              <span className={classes.day}>{at % every === 0 ? shortDay(day.day) : ""}</span>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
}
