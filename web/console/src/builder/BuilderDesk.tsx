import { Drawer, Tabs } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNarrow } from "../ui/useNarrow.ts";
import classes from "./BuilderDesk.module.css";
import { Canvas } from "./canvas/Canvas.tsx";
import { Palette } from "./canvas/Palette.tsx";
import { FiguresBar } from "./figures/FiguresBar.tsx";
import { FiguresDrawer } from "./figures/FiguresDrawer.tsx";
import { FiguresPanel } from "./figures/FiguresPanel.tsx";
import { useFiguresScope } from "./figures/useFigures.ts";
import { Inspector } from "./inspector/Inspector.tsx";
import { Outline } from "./outline/Outline.tsx";
import { Problems } from "./Problems.tsx";
import { type RailTab, railTabs } from "./railTabs.ts";
import { Simulator } from "./simulator/Simulator.tsx";
import { useBuilder } from "./state/BuilderContext.ts";
import { useBuilderKeys } from "./state/useBuilderKeys.ts";
import { TestsTab } from "./TestsTab.tsx";
import { TopLine, type View } from "./TopLine.tsx";
import { ConflictDialog } from "./versions/ConflictDialog.tsx";
import { PublishDialog } from "./versions/PublishDialog.tsx";
import { VersionsPanel } from "./versions/VersionsPanel.tsx";

/** The builder's screen: kinds of steps at the left, the scenario in the middle, one step or a talk at the right. */
export function BuilderDesk() {
  const narrow = useNarrow();
  const { t } = useTranslation("builder");
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const [publishing, setPublishing] = useState(false);
  const [from, setFrom] = useState("");
  const [open, setOpen] = useState(false);
  const { compare, shown } = useBuilder();
  const { on } = useFiguresScope();
  useBuilderKeys();

  const view: View = narrow || search.view === "outline" ? "outline" : "canvas";
  const tab: RailTab = railTabs.find((one) => one === search.rail) ?? "step";
  const go = (next: { view?: View; rail?: RailTab }) =>
    void navigate({ to: ".", search: (old) => ({ ...old, ...next }), replace: true });
  useEffect(() => {
    if (tab !== "versions") compare(null);
  }, [tab, compare]);

  useEffect(() => {
    if (shown.at !== 0) setOpen(false);
  }, [shown]);

  const rail = <Rail tab={tab} from={from} onTab={(next) => go({ rail: next })} onFrom={setFrom} />;
  return (
    <div className={classes.desk}>
      <TopLine
        view={view}
        narrow={narrow}
        onView={(next) => go({ view: next })}
        onPublish={() => setPublishing(true)}
      />
      {on && (
        <FiguresBar
          onWeak={() => {
            setOpen(true);
            go({ rail: "figures" });
          }}
        />
      )}
      <div className={classes.body} data-view={view}>
        {view === "canvas" && (
          <aside className={classes.palette} aria-label={t("palette")} data-region="palette">
            <Palette />
          </aside>
        )}
        <div className={classes.middle}>
          {view === "canvas" ? (
            <Canvas />
          ) : (
            <Outline
              onEdit={() => {
                setOpen(true);
                go({ rail: "step" });
              }}
            />
          )}
        </div>
        {narrow ? (
          <Drawer opened={open} onClose={() => setOpen(false)} position="right" size="100%">
            {rail}
          </Drawer>
        ) : (
          <aside className={classes.rail} data-region="rail">
            {rail}
          </aside>
        )}
      </div>
      <PublishDialog opened={publishing} onClose={() => setPublishing(false)} />
      {on && <FiguresDrawer />}
      <ConflictDialog />
    </div>
  );
}

type RailProps = {
  tab: RailTab;
  from: string;
  onTab: (tab: RailTab) => void;
  onFrom: (step: string) => void;
};

function Rail({ tab, from, onTab, onFrom }: RailProps) {
  const { t } = useTranslation("builder");
  const { problems } = useBuilder();
  const { on } = useFiguresScope();
  const tabs = railTabs.flatMap((one) =>
    one === "replay" || (one === "figures" && !on) ? [] : [one],
  );
  const errors = problems.filter(({ severity }) => severity === "ERROR").length;
  const name = (one: Exclude<RailTab, "replay">) =>
    one === "problems" && problems.length > 0
      ? `${t("problems")} ${errors > 0 ? errors : problems.length}`
      : t(one === "figures" ? "figures.title" : one);
  return (
    <div className={classes.tabs}>
      <Tabs
        value={tab === "replay" ? "tests" : tab}
        onChange={(value) => onTab(railTabs.find((one) => one === value) ?? "step")}
        keepMounted={false}
      >
        <Tabs.List>
          {tabs.map((one) => (
            <Tabs.Tab
              key={one}
              value={one}
              data-errors={(one === "problems" && errors > 0) || undefined}
            >
              {name(one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <div className={classes.panel}>
        {tab === "step" && (
          <Inspector
            onTryFrom={(step) => {
              onFrom(step);
              onTab("try");
            }}
          />
        )}
        {tab === "try" && <Simulator from={from} onFrom={onFrom} />}
        {tab === "problems" && <Problems />}
        {(tab === "tests" || tab === "replay") && (
          <TestsTab
            recorded={tab === "replay"}
            onTurn={(recorded) => onTab(recorded ? "replay" : "tests")}
          />
        )}
        {tab === "versions" && <VersionsPanel />}
        {tab === "figures" && <FiguresPanel />}
      </div>
    </div>
  );
}
