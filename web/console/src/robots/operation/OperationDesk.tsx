import { ActionIcon } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Fields, type Json, put } from "../../builder/model/json.ts";
import { useHeading } from "../../shell/PageProvider.tsx";
import { State } from "../../ui/State.tsx";
import type { Robot } from "../api/robots.ts";
import { onlyReads, operationsOf, sameTask, sound, titleOf } from "../model/operation.ts";
import { sameTarget, type Target } from "../model/target.ts";
import classes from "../Robots.module.css";
import { SaveBar } from "../SaveBar.tsx";
import { useSaver } from "../useSaver.ts";
import { AnswerPart } from "./AnswerPart.tsx";
import { MorePart } from "./MorePart.tsx";
import own from "./Operation.module.css";
import { OperationContext } from "./OperationContext.ts";
import { RemoveTask } from "./RemoveTask.tsx";
import { RequestPart } from "./RequestPart.tsx";
import { TryPart } from "./TryPart.tsx";

type Props = { robot: Robot; name: string; task: Fields; onTaken: () => void };

/** Where a task is written, from the question to what is taken from the answer. */
export function OperationDesk({ robot, name, task, onTaken }: Props) {
  const { t } = useTranslation("robots");
  const { i18n } = useTranslation();
  const [draft, setDraft] = useState(task);
  const [seen, see] = useState<Json | undefined>(task.sample);
  const [values, setValues] = useState<Fields>({});
  const [target, setTarget] = useState<Target>({ kind: "new" });
  const saver = useSaver(robot, onTaken);
  const title = titleOf(draft, i18n.language) || name;
  useHeading(t("title"), title);
  const at = `operations.${name}.`;
  const wrongAt = (field: string) => saver.wrongAt(at + field);
  const save = async () => {
    const kept = sound(draft);
    setDraft(kept);
    await saver.save((definition) => ({
      ...definition,
      operations: { ...operationsOf(definition), [name]: kept },
    }));
  };
  return (
    <OperationContext
      value={{
        robot: robot.id,
        task: draft,
        change: setDraft,
        set: (key, value) => setDraft(put(draft, key, value)),
        seen,
        see,
        values,
        setValues,
        target,
        setTarget: (next) => setTarget((old) => (sameTarget(old, next) ? old : next)),
        wrongAt,
      }}
    >
      <div className={own.page}>
        <div className={classes.top}>
          <ActionIcon
            renderRoot={(root) => (
              <Link
                to="/app/robots/$id/$section"
                params={{ id: robot.id, section: "tasks" }}
                {...root}
              />
            )}
            aria-label={t("backToTasks")}
          >
            <IconArrowLeft size={18} />
          </ActionIcon>
          <h2 className={classes.name}>{title}</h2>
          <span className={classes.key}>{name}</span>
          <State kind={onlyReads(draft) ? "plain" : "waiting"}>
            {t(onlyReads(draft) ? "reads" : "changes")}
          </State>
          <span className={classes.room} />
          <RemoveTask robot={robot} name={name} title={title} />
        </div>
        <div className={own.parts}>
          <RequestPart />
          <TryPart connected={robot.connection.address !== null} />
          <AnswerPart />
          <MorePart />
        </div>
        <SaveBar
          dirty={!sameTask(draft, task)}
          saver={saver}
          onSave={() => void save()}
          onDrop={() => {
            setDraft(task);
            setTarget({ kind: "new" });
            saver.forget();
          }}
        />
      </div>
    </OperationContext>
  );
}
