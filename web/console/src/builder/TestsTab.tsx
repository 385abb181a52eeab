import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ReplayPanel } from "./replay/ReplayPanel.tsx";
import classes from "./TestsPanel.module.css";
import { TestsPanel } from "./TestsPanel.tsx";

type Props = { recorded: boolean; onTurn: (recorded: boolean) => void };

/** The two ways to try a draft on talks: those that were kept as tests, and those that were recorded. */
export function TestsTab({ recorded, onTurn }: Props) {
  const { t } = useTranslation("builder");
  return (
    <>
      <SegmentedControl
        className={classes.turn}
        aria-label={t("tests")}
        value={recorded ? "recorded" : "kept"}
        onChange={(value) => onTurn(value === "recorded")}
        data={[
          { value: "kept", label: t("replay.kept") },
          { value: "recorded", label: t("replay.recorded") },
        ]}
      />
      {recorded ? <ReplayPanel /> : <TestsPanel />}
    </>
  );
}
