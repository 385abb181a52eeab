import { Button, NativeSelect, SegmentedControl, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { lastDays } from "../../analytics/useScope.ts";
import { useNow } from "../../time/useNow.ts";
import classes from "./FiguresBar.module.css";
import { useFiguresQuery, useFiguresScope } from "./useFigures.ts";

const presets = [7, 30, 90] as const;

/** Which days and which version are counted. */
export function FiguresBar({ onWeak }: { onWeak: () => void }) {
  const { t } = useTranslation("builder");
  const { t: general } = useTranslation();
  const now = useNow();
  const { scope, choose, turn } = useFiguresScope();
  const versions = useFiguresQuery().data?.versions ?? [];
  const chosen = presets.find((days) => {
    const { from, to } = lastDays(days, now);
    return from === scope.from && to === scope.to;
  });
  const listed = versions.map(String);
  const all = scope.version === "" || listed.includes(scope.version);
  return (
    <section className={classes.bar} aria-label={t("figures.title")}>
      <SegmentedControl
        aria-label={general("analytics.period")}
        value={String(chosen ?? "")}
        onChange={(days) => choose(lastDays(Number(days), now))}
        data={presets.map((days) => ({
          value: String(days),
          label: general("analytics.days", { count: days }),
        }))}
      />
      <TextInput
        type="date"
        aria-label={general("analytics.from")}
        value={scope.from}
        max={scope.to}
        onChange={({ currentTarget: { value } }) => value && choose({ from: value })}
      />
      <TextInput
        type="date"
        aria-label={general("analytics.to")}
        value={scope.to}
        min={scope.from}
        onChange={({ currentTarget: { value } }) => value && choose({ to: value })}
      />
      <NativeSelect
        aria-label={t("figures.version")}
        value={scope.version}
        onChange={(event) => choose({ version: event.currentTarget.value })}
        data={[
          { value: "", label: t("figures.allVersions") },
          ...(all ? listed : [...listed, scope.version]).map((number) => ({
            value: number,
            label: t("version.number", { number }),
          })),
        ]}
      />
      <span className={classes.gap} />
      <Button variant="default" onClick={onWeak}>
        {t("figures.weak")}
      </Button>
      <Button variant="subtle" onClick={() => turn(false)}>
        {t("figures.close")}
      </Button>
    </section>
  );
}
