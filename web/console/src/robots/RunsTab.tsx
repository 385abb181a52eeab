import { Button, NativeSelect } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { isFields } from "../builder/model/json.ts";
import { exact } from "../time/clock.ts";
import { shortMoment } from "../time/shortMoment.ts";
import { useNow } from "../time/useNow.ts";
import { Awaited } from "../ui/Awaited.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { More } from "../ui/More.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import type { Robot } from "./api/robots.ts";
import { runStates, runs } from "./api/runs.ts";
import { failureWords } from "./failureWords.ts";
import { money, quickly } from "./figures.ts";
import { operationsOf, titleOf } from "./model/operation.ts";
import classes from "./Robots.module.css";
import { RunDrawer } from "./RunDrawer.tsx";
import { RunState } from "./RunState.tsx";
import { robotKeys } from "./robotKeys.ts";

const route = getRouteApi("/app/robots/$id/$section");

/** What the robot has done, the latest first. */
export function RunsTab({ robot }: { robot: Robot }) {
  const { t } = useTranslation("robots");
  const { t: general, i18n } = useTranslation();
  const navigate = useNavigate();
  const now = useNow();
  const search = route.useSearch();
  const filter = { status: search.status ?? "", operation: search.operation ?? "" };
  const list = useInfiniteQuery({
    queryKey: [...robotKeys.runs(robot.id), filter],
    queryFn: ({ pageParam }) => runs.of(robot.id, filter, pageParam),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const filtered = filter.status !== "" || filter.operation !== "";
  const go = (next: { status?: string; operation?: string; run?: string }) =>
    void navigate({
      to: ".",
      search: Object.fromEntries(Object.entries(next).filter(([, value]) => value !== "")),
    });
  return (
    <Panel title={t("tab_runs")} text={t("runsText")} wide>
      <div className={classes.filters}>
        <NativeSelect
          label={t("outcome")}
          value={filter.status}
          onChange={(event) => go({ ...filter, status: event.currentTarget.value })}
          data={[
            { value: "", label: t("everyOutcome") },
            ...runStates.map((value) => ({ value, label: t(`run_${value}`) })),
          ]}
        />
        <NativeSelect
          label={t("task")}
          value={filter.operation}
          onChange={(event) => go({ ...filter, operation: event.currentTarget.value })}
          data={[
            { value: "", label: t("everyTask") },
            ...Object.entries(operationsOf(robot.definition)).map(([value, one]) => ({
              value,
              label: (isFields(one) && titleOf(one, i18n.language)) || value,
            })),
          ]}
        />
      </div>
      <Awaited title={t("failedList")} query={list} />
      {list.isSuccess && rows.length === 0 && (
        <Quiet
          title={t(filtered ? "noRunsFound" : "noRuns")}
          text={filtered ? undefined : t("noRunsText")}
          action={
            filtered && (
              <Button variant="default" onClick={() => go({})}>
                {general("common.resetFilter")}
              </Button>
            )
          }
        />
      )}
      {rows.length > 0 && (
        <DataTable
          label={t("tab_runs")}
          rows={rows}
          idOf={({ id }) => id}
          onOpen={({ id }) => go({ ...filter, run: id })}
          columns={[
            { key: "title", title: t("task"), show: ({ title }) => title },
            {
              key: "status",
              title: t("outcome"),
              show: ({ status }) => <RunState status={status} />,
            },
            {
              key: "when",
              title: t("when"),
              quiet: true,
              tight: true,
              show: ({ createdAt }) => (
                <time dateTime={createdAt} title={exact(createdAt)}>
                  {shortMoment(createdAt, now)}
                </time>
              ),
            },
            {
              key: "millis",
              title: t("took"),
              quiet: true,
              tight: true,
              show: ({ millis }) => millis !== null && quickly(millis),
            },
            {
              key: "attempts",
              title: t("tries"),
              quiet: true,
              tight: true,
              show: ({ attempts }) => attempts,
            },
            {
              key: "cost",
              title: t("cost"),
              quiet: true,
              tight: true,
              show: ({ cost }) => cost && money(cost),
            },
            {
              key: "error",
              title: t("reason"),
              quiet: true,
              show: ({ error }) => error && failureWords(error, t),
            },
          ]}
        />
      )}
      <More list={list} />
      {search.run && <RunDrawer id={search.run} onClose={() => go(filter)} />}
    </Panel>
  );
}
