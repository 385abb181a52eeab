import { useTranslation } from "react-i18next";
import type { Day } from "../api/analytics.ts";
import { shortDay } from "../time/clock.ts";
import { countWords } from "./figureWords.ts";
import { Plot } from "./Plot.tsx";
import { ticks } from "./ticks.ts";

const kinds = [
  ["bot", 4],
  ["people", 1],
  ["silent", 7],
] as const;

/** Conversations a day, stacked by who answered. */
export function DaysBars({ days }: { days: Day[] }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...days.map(({ bot, people, silent }) => bot + people + silent));
  const scale = ticks(most);
  const top = scale.at(-1) ?? most;
  return (
    <Plot
      days={days}
      scale={scale.map(countWords)}
      top={top}
      words={(at) => {
        const day = days[at];
        return day ? t("analytics.dayWords", { ...day, day: shortDay(day.day) }) : "";
      }}
      bar={(at) => <Parts day={days[at]} top={top} />}
    />
  );
}

function Parts({ day, top }: { day: Day | undefined; top: number }) {
  if (!day) return null;
  return kinds.map(([kind, chart], place) => {
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
  });
}
