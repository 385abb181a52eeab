import { useTranslation } from "react-i18next";
import type { Day } from "../api/analytics.ts";
import { shortDay } from "../time/clock.ts";
import { ChartCard } from "./ChartCard.tsx";
import { timeWords } from "./figureWords.ts";
import { ResponseBars } from "./ResponseBars.tsx";
import { ResponseTable } from "./ResponseTable.tsx";

/** How long customers waited for a person's first words, day by day. */
export function ResponseChart({ days }: { days: Day[] }) {
  const { t } = useTranslation();
  const slowest = [...days].sort((one, other) => (other.p90 ?? -1) - (one.p90 ?? -1))[0];
  return (
    <ChartCard
      title={t("analytics.byResponse")}
      words={
        slowest && slowest.p50 !== null && slowest.p90 !== null
          ? t("analytics.slowest", {
              day: shortDay(slowest.day),
              p50: timeWords(slowest.p50),
              p90: timeWords(slowest.p90),
            })
          : t("analytics.noResponses")
      }
      chart={<ResponseBars days={days} />}
      table={<ResponseTable days={days} />}
    />
  );
}
