import { IconChartBar } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { analytics } from "../api/analytics.ts";
import { useMe } from "../app/useMe.ts";
import { useHeading } from "../shell/PageProvider.tsx";
import { dayOfYear, shortDay } from "../time/clock.ts";
import { Failed } from "../ui/Failed.tsx";
import { NoAccess } from "../ui/NoAccess.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { BehindDrawer } from "./BehindDrawer.tsx";
import { DaysChart } from "./DaysChart.tsx";
import { Figures } from "./Figures.tsx";
import classes from "./OverviewPage.module.css";
import { OverviewTiles } from "./OverviewTiles.tsx";
import { PeriodBar } from "./PeriodBar.tsx";
import { ResponseChart } from "./ResponseChart.tsx";
import { useScope } from "./useScope.ts";

/** How it goes: conversations, the bot, handoffs, times, marks; every number opens its list. */
export function OverviewPage() {
  const { t } = useTranslation();
  const may = useMe().permissions.includes("ANALYTICS");
  const { scope, compares } = useScope();
  const query = useQuery({
    queryKey: ["analytics", scope],
    queryFn: () => analytics.overview(scope),
    placeholderData: keepPreviousData,
    enabled: may,
  });
  useHeading(t("shell.analytics"));
  if (!may) return <NoAccess who={t("role.SUPERVISOR")} />;
  const { data } = query;
  const empty = data && data.since === null;
  return (
    <div className={classes.page}>
      <PeriodBar overview={data} />
      {query.isError && !data && <Failed title={t("analytics.failed")} query={query} />}
      {empty && (
        <Quiet
          icon={<IconChartBar size={28} stroke={1.5} />}
          title={t("analytics.none")}
          text={t("analytics.noneText")}
        />
      )}
      {data && !empty && (
        <Figures figures={data.figures}>
          <OverviewTiles />
          <DaysChart days={data.days} />
          <ResponseChart days={data.days} />
          <p className={classes.note}>
            {[
              compares &&
                t("analytics.comparedWith", {
                  from: shortDay(data.compared.from),
                  to: shortDay(data.compared.to),
                }),
              data.since && t("analytics.since", { at: dayOfYear(data.since) }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </Figures>
      )}
      <BehindDrawer />
    </div>
  );
}
