import { NumberInput, Switch } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Fields, isFields, type Json, put, sameJson } from "../builder/model/json.ts";
import { Panel } from "../ui/Panel.tsx";
import type { Robot } from "./api/robots.ts";
import { partOf } from "./model/operation.ts";
import classes from "./Robots.module.css";
import { SaveBar } from "./SaveBar.tsx";
import { useSaver } from "./useSaver.ts";

const keys = ["patienceSeconds", "slowAfterSeconds", "attempts", "atOnce", "breaker", "trial"];
const limits = [
  ["patienceSeconds", 600, 20],
  ["slowAfterSeconds", 600, 4],
  ["attempts", 20, 3],
  ["atOnce", 50, 4],
] as const;

/** How long, how often and how many at once; when to leave the other system alone; trying without changing. */
export function LimitsTab({ robot }: { robot: Robot }) {
  const { t } = useTranslation("robots");
  const [draft, setDraft] = useState<Fields>(robot.definition);
  const saver = useSaver(robot, () => undefined);
  const dirty = keys.some((key) => !sameJson(draft[key], robot.definition[key]));
  const set = (key: string, value: Json | undefined) => setDraft(put(draft, key, value));
  const breaker = isFields(draft.breaker);
  const breakerPart = partOf(draft, "breaker");
  const save = () =>
    void saver.save((definition) =>
      keys.reduce((next, key) => put(next, key, draft[key]), definition),
    );
  const errorOf = saver.wrongAt;
  return (
    <>
      <Panel title={t("tab_limits")} text={t("limitsText")}>
        <div className={classes.form}>
          <div className={classes.pair}>
            {limits.map(([key, most, usual]) => (
              <NumberInput
                key={key}
                label={t(key)}
                description={t(`${key}Hint`)}
                min={1}
                max={most}
                allowDecimal={false}
                value={numberOf(draft[key], usual)}
                error={errorOf(key)}
                onChange={(value) => set(key, typeof value === "number" ? value : usual)}
              />
            ))}
          </div>
          <Switch
            label={t("breaker")}
            description={t("breakerHint")}
            checked={breaker}
            onChange={(event) =>
              set(
                "breaker",
                event.currentTarget.checked ? { failures: 5, pauseSeconds: 60 } : undefined,
              )
            }
          />
          {breaker && (
            <div className={classes.pair}>
              {(["failures", "pauseSeconds"] as const).map((key) => (
                <NumberInput
                  key={key}
                  label={t(`breaker_${key}`)}
                  min={1}
                  max={key === "failures" ? 100 : 3600}
                  allowDecimal={false}
                  value={numberOf(breakerPart[key], key === "failures" ? 5 : 60)}
                  error={errorOf(`breaker.${key}`)}
                  onChange={(value) =>
                    set("breaker", {
                      ...breakerPart,
                      [key]: typeof value === "number" ? value : 1,
                    })
                  }
                />
              ))}
            </div>
          )}
          <Switch
            label={t("trial")}
            description={t("trialHint")}
            checked={draft.trial === true}
            onChange={(event) => set("trial", event.currentTarget.checked || undefined)}
          />
        </div>
      </Panel>
      <SaveBar
        dirty={dirty}
        saver={saver}
        onSave={save}
        onDrop={() => {
          setDraft(robot.definition);
          saver.forget();
        }}
      />
    </>
  );
}

function numberOf(value: Json | undefined, usual: number): number {
  return typeof value === "number" ? value : usual;
}
