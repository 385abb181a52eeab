import { Button, FileButton } from "@mantine/core";
import { IconPlus, IconUpload } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import { useHeading } from "../shell/PageProvider.tsx";
import { dayAndHour } from "../time/clock.ts";
import { type Column, DataTable } from "../ui/DataTable.tsx";
import { Failed } from "../ui/Failed.tsx";
import { NoAccess } from "../ui/NoAccess.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { State } from "../ui/State.tsx";
import { useComplain } from "../ui/useComplain.ts";
import { type ScenarioLine, scenarios } from "./api/scenarios.ts";
import { NewScenario } from "./NewScenario.tsx";
import classes from "./ScenariosPage.module.css";
import { ServesField } from "./ServesField.tsx";
import { teachWords } from "./words/words.ts";

teachWords();

/** All scenarios: which there are, which answer, and the way to a new one. */
export function ScenariosPage() {
  const { t } = useTranslation("builder");
  const { t: general, i18n } = useTranslation();
  const may = useMe().permissions;
  const [making, setMaking] = useState(false);
  const navigate = useNavigate();
  const memory = useQueryClient();
  const complain = useComplain();
  useHeading(t("title"));
  const list = useQuery({
    queryKey: ["scenarios"],
    queryFn: scenarios.all,
    enabled: may.includes("SCENARIOS"),
  });
  if (!may.includes("SCENARIOS")) return <NoAccess who={general("role.ADMINISTRATOR")} />;
  const open = (id: string) => void navigate({ to: "/app/scenarios/$id", params: { id } });
  /** What was looked at is gone before the new scenario is there. */
  const made = (id: string) => {
    flushSync(() => setMaking(false));
    open(id);
  };
  const take = async (file: File | null) => {
    if (!file) return;
    try {
      const { id } = await scenarios.begin({ yaml: await file.text() });
      await memory.invalidateQueries({ queryKey: ["scenarios"] });
      open(id);
    } catch (error) {
      complain(error);
    }
  };
  const columns: Column<ScenarioLine>[] = [
    {
      key: "title",
      title: t("name"),
      show: ({ title }) => (i18n.language === "en" ? title.en : title.ru),
    },
    { key: "state", title: t("state"), show: (line) => <Published line={line} /> },
    {
      key: "serves",
      title: t("serves"),
      show: (line) =>
        may.includes("ADMINISTER") ? (
          <ServesField line={line} />
        ) : (
          t("servesCount", { count: line.inboxes.length })
        ),
    },
    {
      key: "changed",
      title: t("changedAt"),
      quiet: true,
      show: ({ changedAt, changedBy }) =>
        changedBy
          ? t("changedBy", { at: dayAndHour(changedAt), name: changedBy.name })
          : dayAndHour(changedAt),
    },
  ];
  return (
    <div className={classes.page}>
      <Panel
        title={t("title")}
        text={t("titleText")}
        wide
        action={
          <div className={classes.acts}>
            <FileButton accept=".yaml,.yml" onChange={(file) => void take(file)}>
              {(props) => (
                <Button variant="default" leftSection={<IconUpload size={16} />} {...props}>
                  {t("import")}
                </Button>
              )}
            </FileButton>
            <Button leftSection={<IconPlus size={16} />} onClick={() => setMaking(true)}>
              {t("new")}
            </Button>
          </div>
        }
      >
        {list.isError && <Failed title={t("failed")} query={list} />}
        {list.data?.items.length === 0 && <Quiet title={t("empty")} text={t("emptyText")} />}
        {list.data && list.data.items.length > 0 && (
          <DataTable
            label={t("title")}
            rows={list.data.items}
            idOf={({ id }) => id}
            columns={columns}
            onOpen={({ id }) => open(id)}
          />
        )}
      </Panel>
      <NewScenario opened={making} onClose={() => setMaking(false)} onMade={made} />
    </div>
  );
}

function Published({ line: { number, changed } }: { line: ScenarioLine }) {
  const { t } = useTranslation("builder");
  if (number === null) return <State kind="plain">{t("neverPublished")}</State>;
  return (
    <State kind={changed ? "waiting" : "good"}>
      {t(changed ? "publishedChanged" : "published", { number })}
    </State>
  );
}
