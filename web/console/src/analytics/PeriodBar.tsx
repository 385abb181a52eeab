import { Button, NativeSelect, SegmentedControl, Switch, TextInput } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { analytics, type Overview } from "../api/analytics.ts";
import { useTeams } from "../app/useTeams.ts";
import { span } from "../time/span.ts";
import { useNow } from "../time/useNow.ts";
import classes from "./PeriodBar.module.css";
import { lastDays, useScope } from "./useScope.ts";

const presets = [1, 7, 30, 90] as const;

/** Which days, whose, and how fresh the numbers are. */
export function PeriodBar({ overview }: { overview: Overview | undefined }) {
  const { t } = useTranslation();
  const now = useNow();
  const teams = useTeams();
  const { scope, choose, compares, compare } = useScope();
  const period = overview?.period;
  const from = scope.from || period?.from || "";
  const to = scope.to || period?.to || "";
  const last = (days: number) => lastDays(days, now, period?.zone);
  const chosen = presets.find((days) => last(days).from === from && last(days).to === to);
  return (
    <div className={classes.bar}>
      <SegmentedControl
        aria-label={t("analytics.period")}
        value={String(chosen ?? "")}
        onChange={(days) => period && choose(last(Number(days)))}
        data={presets.map((days) => ({
          value: String(days),
          label: days === 1 ? t("analytics.today") : t("analytics.days", { count: days }),
        }))}
      />
      <TextInput
        type="date"
        aria-label={t("analytics.from")}
        value={from}
        max={to}
        onChange={(event) =>
          event.currentTarget.value && choose({ from: event.currentTarget.value, to })
        }
      />
      <TextInput
        type="date"
        aria-label={t("analytics.to")}
        value={to}
        min={from}
        onChange={(event) =>
          event.currentTarget.value && choose({ from, to: event.currentTarget.value })
        }
      />
      <NativeSelect
        aria-label={t("action.team")}
        value={scope.team}
        onChange={(event) => choose({ team: event.currentTarget.value })}
        data={[
          { value: "", label: t("analytics.allTeams") },
          ...teams.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Switch
        label={t("analytics.compare")}
        checked={compares}
        onChange={(event) => compare(event.currentTarget.checked)}
      />
      <Button
        component="a"
        variant="default"
        href={analytics.overviewFile(scope)}
        download
        leftSection={<IconDownload size={16} />}
      >
        {t("analytics.csv")}
      </Button>
      {overview && (
        <span className={classes.age}>
          {t("analytics.age", { age: span(now.getTime() - Date.parse(overview.freshAt)) })}
        </span>
      )}
    </div>
  );
}
