import { Alert, Button, FileButton, NativeSelect } from "@mantine/core";
import { IconAlertTriangle, IconPlus, IconRobot, IconUpload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Awaited } from "../ui/Awaited.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { wordsOf } from "../ui/wordsOf.ts";
import { robots } from "./api/robots.ts";
import { Flaws } from "./Flaws.tsx";
import { NewRobot } from "./NewRobot.tsx";
import classes from "./Robots.module.css";
import { robotKeys } from "./robotKeys.ts";
import { useLoadRobot } from "./useLoadRobot.ts";
import { useRobotColumns } from "./useRobotColumns.tsx";

const periods = [7, 30, 90] as const;

/** Which robots there are, how each is doing, and the way to a new one. */
export function RobotList() {
  const { t } = useTranslation("robots");
  const { t: general } = useTranslation();
  const navigate = useNavigate();
  const [days, setDays] = useState(30);
  const [making, setMaking] = useState(false);
  const columns = useRobotColumns();
  const open = (id: string) =>
    void navigate({ to: "/app/robots/$id/$section", params: { id, section: "tasks" } });
  const { load, error, forget } = useLoadRobot(open);
  const list = useQuery({
    queryKey: [...robotKeys.overview, days],
    queryFn: async () => (await robots.overview(days)).items,
  });
  const acts = (
    <>
      <FileButton accept=".yaml,.yml" onChange={load}>
        {(props) => (
          <Button variant="default" leftSection={<IconUpload size={16} />} {...props}>
            {t("load")}
          </Button>
        )}
      </FileButton>
      <Button leftSection={<IconPlus size={16} />} onClick={() => setMaking(true)}>
        {t("new")}
      </Button>
    </>
  );
  const empty = list.data?.length === 0;
  return (
    <Panel
      title={t("title")}
      text={t("titleText")}
      wide
      action={!empty && <div className={classes.head}>{acts}</div>}
    >
      {error && (
        <Alert
          role="alert"
          color="danger"
          mb="md"
          icon={<IconAlertTriangle size={18} />}
          title={t("fileRefused")}
          withCloseButton
          closeButtonLabel={general("common.close")}
          onClose={forget}
        >
          <Flaws error={error} otherwise={wordsOf(error, general)} />
        </Alert>
      )}
      <Awaited title={t("failedList")} query={list} />
      {empty && (
        <Quiet
          icon={<IconRobot size={28} stroke={1.5} />}
          title={t("empty")}
          text={t("emptyText")}
          action={<div className={classes.head}>{acts}</div>}
        />
      )}
      {list.data && !empty && (
        <>
          <div className={classes.filters}>
            <NativeSelect
              label={t("period")}
              value={String(days)}
              onChange={(event) => setDays(Number(event.currentTarget.value))}
              data={periods.map((count) => ({
                value: String(count),
                label: t("days", { count }),
              }))}
            />
          </div>
          <DataTable
            label={t("title")}
            rows={list.data}
            idOf={({ id }) => id}
            columns={columns}
            onOpen={({ id }) => open(id)}
          />
        </>
      )}
      <NewRobot opened={making} onClose={() => setMaking(false)} onMade={open} />
    </Panel>
  );
}
