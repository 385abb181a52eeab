import { useTranslation } from "react-i18next";
import type { Day } from "../api/analytics.ts";
import { shortDay } from "../time/clock.ts";
import { timeWords } from "./figureWords.ts";
import { Plot } from "./Plot.tsx";
import { timeTicks } from "./timeTicks.ts";

/** The wait of a day: the full bar is half of the customers, the thin line nine of ten. */
export function ResponseBars({ days }: { days: Day[] }) {
  const { t } = useTranslation();
  const scale = timeTicks(Math.max(0, ...days.map(({ p90 }) => p90 ?? 0)));
  const top = scale.at(-1) ?? 1;
  const words = (at: number) => {
    const day = days[at];
    if (!day) return "";
    if (day.p50 === null || day.p90 === null)
      return `${shortDay(day.day)}: ${t("analytics.noResponses")}`;
    const [p50, p90] = [timeWords(day.p50), timeWords(day.p90)];
    return t("analytics.responseWords", { day: shortDay(day.day), p50, p90 });
  };
  return (
    <Plot
      days={days}
      scale={scale.map(timeWords)}
      top={top}
      words={words}
      bar={(at) => <Wait p50={days[at]?.p50 ?? 0} p90={days[at]?.p90 ?? 0} top={top} />}
    />
  );
}

function Wait({ p50, p90, top }: { p50: number; p90: number; top: number }) {
  return (
    <>
      <rect x="4.5" width="1" y={top - p90} height={p90} fill="var(--chart-2)" />
      <rect x="1.5" width="7" y={top - p50} height={p50} fill="var(--chart-1)" />
    </>
  );
}
