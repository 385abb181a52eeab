import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isFields, wordOf } from "../builder/model/json.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { State } from "../ui/State.tsx";
import type { Robot } from "./api/robots.ts";
import { declared, givenOf, onlyReads, operationsOf, titleOf } from "./model/operation.ts";
import { splitProjection } from "./model/projection.ts";
import { NewTask } from "./NewTask.tsx";
import classes from "./Robots.module.css";

/** What the robot can be asked to do. */
export function TasksTab({ robot }: { robot: Robot }) {
  const { t } = useTranslation("robots");
  const { i18n } = useTranslation();
  const navigate = useNavigate();
  const [making, setMaking] = useState(false);
  const rows = Object.entries(operationsOf(robot.definition)).flatMap(([key, value]) =>
    isFields(value) ? [{ key, operation: value }] : [],
  );
  const open = (operation: string) =>
    void navigate({ to: "/app/robots/$id/tasks/$operation", params: { id: robot.id, operation } });
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setMaking(true)}>
      {t("newTask")}
    </Button>
  );
  return (
    <Panel title={t("tab_tasks")} text={t("tasksText")} wide action={rows.length > 0 && add}>
      {rows.length === 0 ? (
        <Quiet title={t("noTasks")} text={t("noTasksText")} action={add} />
      ) : (
        <DataTable
          label={t("tab_tasks")}
          rows={rows}
          idOf={({ key }) => key}
          onOpen={({ key }) => open(key)}
          columns={[
            {
              key: "title",
              title: t("task"),
              show: ({ key, operation }) => titleOf(operation, i18n.language) || key,
            },
            {
              key: "does",
              title: t("does"),
              show: ({ operation }) => (
                <span className={classes.states}>
                  <State kind={onlyReads(operation) ? "plain" : "waiting"}>
                    {t(onlyReads(operation) ? "reads" : "changes")}
                  </State>
                  {operation.approval !== undefined && <State kind="plain">{t("asks")}</State>}
                  {operation.later !== undefined && <State kind="plain">{t("long")}</State>}
                </span>
              ),
            },
            {
              key: "takes",
              title: t("takes"),
              quiet: true,
              show: ({ operation }) =>
                listed(declared(operation, "inputs").map(({ name }) => name)),
            },
            {
              key: "gives",
              title: t("gives"),
              quiet: true,
              show: ({ operation }) =>
                listed(
                  (givenOf(operation, splitProjection(wordOf(operation.answer))) ?? []).map(
                    ({ name }) => name,
                  ),
                ),
            },
            {
              key: "path",
              title: t("path"),
              quiet: true,
              show: ({ operation }) => `${wordOf(operation.method)} ${wordOf(operation.path)}`,
            },
          ]}
        />
      )}
      <NewTask robot={robot} opened={making} onClose={() => setMaking(false)} onMade={open} />
    </Panel>
  );
}

function listed(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 4).join(", ")}…` : names.join(", ");
}
