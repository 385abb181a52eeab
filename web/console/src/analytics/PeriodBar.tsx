import { Button, NativeSelect, SegmentedControl, Switch, TextInput } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { analytics } from "../api/analytics.ts";
import { useTeams } from "../app/useTeams.ts";
import { span } from "../time/span.ts";
import { useNow } from "../time/useNow.ts";
import classes from "./PeriodBar.module.css";
import { lastDays, useScope } from "./useScope.ts";

const presets = [1, 7, 30, 90] as const;

/** Which days, whose, and how fresh the numbers are. */
export function PeriodBar({ freshAt }: { freshAt: string | null }) {
  const { t } = useTranslation();
  const now = useNow();
  const teams = useTeams();
  const { scope, choose, compares, compare } = useScope();
  const chosen = presets.find((days) => {
    const { from, to } = lastDays(days, now);
    return from === scope.from && to === scope.to;
  });
  return (
    <div className={classes.bar}>
      <SegmentedControl
        aria-label={t("analytics.period")}
        value={String(chosen ?? "")}
        onChange={(days) => choose(lastDays(Number(days), now))}
        data={presets.map((days) => ({
          value: String(days),
          label: days === 1 ? t("analytics.today") : t("analytics.days", { count: days }),
        }))}
      />
      <TextInput
        type="date"
        aria-label={t("analytics.from")}
        value={scope.from}
        max={scope.to}
        onChange={(event) =>
          event.currentTarget.value && choose({ from: event.currentTarget.value })
        }
      />
      <TextInput
        type="date"
        aria-label={t("analytics.to")}
        value={scope.to}
        min={scope.from}
        onChange={(event) => event.currentTarget.value && choose({ to: event.currentTarget.value })}
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
      {freshAt && (
        <span className={classes.age}>
          {t("analytics.age", { age: span(now.getTime() - Date.parse(freshAt)) })}
        </span>
      )}
    </div>
  );
}
