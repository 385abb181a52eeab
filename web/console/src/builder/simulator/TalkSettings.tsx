import { NativeSelect, Switch, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FakeKind } from "../api/trials.ts";
import { taskName } from "../canvas/stepTitle.ts";
import { tasksOf } from "../model/fakes.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Simulator.module.css";
import type { Talk } from "./useTalk.ts";

const kinds: readonly FakeKind[] = ["ok", "slow", "empty", "refuses", "fails"];

/** Around the talk: what the bot knows by now, when it is, and how robots answer. */
export function TalkSettings({ talk }: { talk: Talk }) {
  const { t } = useTranslation("builder");
  const { doc, robots, values } = useBuilder();
  const tasks = tasksOf(doc);
  return (
    <>
      <details className={classes.more}>
        <summary>{t("talk.values")}</summary>
        <dl className={classes.values}>
          {talk.played?.values.map(({ name: key, text }) => (
            <div key={key}>
              <dt>{values.find((one) => one.name === key)?.label ?? key}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {talk.played?.values.length === 0 && <p>{t("talk.noValues")}</p>}
      </details>
      <details className={classes.more}>
        <summary>{t("talk.clock")}</summary>
        <TextInput
          type="datetime-local"
          aria-label={t("talk.clock")}
          value={talk.clock}
          onChange={(event) => talk.setClock(event.currentTarget.value)}
        />
        <Switch
          mt={8}
          label={t("talk.atWork")}
          checked={talk.atWork}
          onChange={(event) => talk.setAtWork(event.currentTarget.checked)}
        />
      </details>
      {tasks.length > 0 && (
        <details className={classes.more}>
          <summary>{t("talk.robots")}</summary>
          {tasks.map((task) => (
            <NativeSelect
              key={task}
              label={taskName(task, robots)}
              value={talk.kinds[task] ?? "ok"}
              onChange={(event) => {
                const kind = kinds.find((one) => one === event.currentTarget.value);
                if (kind) talk.setKind(task, kind);
              }}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`talk.robot.${kind}`)}
                </option>
              ))}
            </NativeSelect>
          ))}
        </details>
      )}
    </>
  );
}
