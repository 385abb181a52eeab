import { NativeSelect, NumberInput, Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { isFields, type Json, put, wordOf } from "../model/json.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Inspector.module.css";
import { TargetField } from "./TargetField.tsx";
import { TeamField } from "./TeamField.tsx";

/** What holds for the whole scenario; shown while no step is chosen. */
export function ScenarioFields() {
  const { t } = useTranslation("builder");
  const { doc, change } = useBuilder();
  const { own } = doc;
  const set = (key: string, value: Json | undefined) =>
    change((whole) => ({ ...whole, own: put(whole.own, key, value) }), `own.${key}`);
  return (
    <form className={classes.form} onSubmit={(event) => event.preventDefault()}>
      <h2 className={classes.title}>{t("whole")}</h2>
      <p className={classes.hint}>{t("nothingChosenText")}</p>
      <TeamField
        label={t("field.scenarioTeam")}
        empty={t("field.choose")}
        value={wordOf(own.team)}
        onChange={(team) => set("team", team)}
      />
      <TargetField
        label={t("field.after")}
        empty={t("field.afterStart")}
        chainsOnly
        value={wordOf(own.after)}
        onChange={(target) => set("after", target || undefined)}
      />
      <SilenceFields value={own.silence} onChange={(silence) => set("silence", silence)} />
      <NativeSelect
        label={t("field.running")}
        value={wordOf(own.running) || "finish"}
        onChange={(event) =>
          set("running", event.currentTarget.value === "move" ? "move" : undefined)
        }
      >
        <option value="finish">{t("field.runningFinish")}</option>
        <option value="move">{t("field.runningMove")}</option>
      </NativeSelect>
    </form>
  );
}

type SilenceProps = { value: Json | undefined; onChange: (value: Json | undefined) => void };

function SilenceFields({ value, onChange }: SilenceProps) {
  const { t } = useTranslation("builder");
  const silence = isFields(value) ? value : null;
  return (
    <>
      <Switch
        label={t("field.silence")}
        checked={silence !== null}
        onChange={(event) =>
          onChange(event.currentTarget.checked ? { ask: 15, close: 45 } : undefined)
        }
      />
      {silence &&
        (["ask", "close"] as const).map((key) => (
          <NumberInput
            key={key}
            label={t(`field.silence-${key}`)}
            min={1}
            max={10080}
            value={wordOf(silence[key])}
            onChange={(minutes) => onChange(put(silence, key, Number(minutes) || 1))}
          />
        ))}
    </>
  );
}
