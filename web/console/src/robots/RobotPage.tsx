import { ActionIcon } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import { NotFound } from "../shell/NotFound.tsx";
import { useHeading } from "../shell/PageProvider.tsx";
import { Failed } from "../ui/Failed.tsx";
import { NoAccess } from "../ui/NoAccess.tsx";
import { Sections } from "../ui/Sections.tsx";
import { State } from "../ui/State.tsx";
import { AboutTab } from "./AboutTab.tsx";
import type { Robot } from "./api/robots.ts";
import { ConnectionTab } from "./ConnectionTab.tsx";
import { LimitsTab } from "./LimitsTab.tsx";
import { titleOf } from "./model/operation.ts";
import classes from "./Robots.module.css";
import { RunsTab } from "./RunsTab.tsx";
import { TasksTab } from "./TasksTab.tsx";
import { useRobot } from "./useRobot.ts";
import { teachWords } from "./words/words.ts";

teachWords();

const route = getRouteApi("/app/robots/$id/$section");
const sections = ["tasks", "connection", "limits", "runs", "about"] as const;
type Section = (typeof sections)[number];

/** One robot: what it does, where, within what limits, and what it has done. */
export function RobotPage() {
  const { id, section } = route.useParams();
  const { t } = useTranslation("robots");
  const { t: general, i18n } = useTranslation();
  const may = useMe().permissions.includes("SCENARIOS");
  const here = sections.find((one) => one === section);
  const query = useQuery({ ...useRobot(id), enabled: may });
  const title = query.data ? titleOf(query.data.definition, i18n.language) : "";
  useHeading(t("title"), title || t("title"));
  if (!may) return <NoAccess who={general("role.ADMINISTRATOR")} />;
  if (!here) return <NotFound />;
  if (query.isError) return <Failed title={t("failedOne")} query={query} />;
  const robot = query.data;
  if (!robot) return <div role="status" aria-label={general("common.loading")} />;
  return (
    <div className={classes.page}>
      <div className={classes.top}>
        <ActionIcon
          renderRoot={(root) => <Link to="/app/robots" {...root} />}
          aria-label={t("back")}
        >
          <IconArrowLeft size={18} />
        </ActionIcon>
        <h2 className={classes.name}>{title}</h2>
        {robot.connection.address === null && (
          <State kind="plain">{t("state_not-connected")}</State>
        )}
        {robot.definition.trial === true && <State kind="waiting">{t("trialOn")}</State>}
      </div>
      <div className={classes.parts}>
        <Sections
          label={title}
          places={sections.map((one) => ({
            key: one,
            name: t(`tab_${one}`),
            to: `/app/robots/${id}/${one}`,
            here: one === here,
          }))}
        >
          <Part key={robot.version} here={here} robot={robot} />
        </Sections>
      </div>
    </div>
  );
}

function Part({ here, robot }: { here: Section; robot: Robot }) {
  switch (here) {
    case "tasks":
      return <TasksTab robot={robot} />;
    case "connection":
      return <ConnectionTab robot={robot} />;
    case "limits":
      return <LimitsTab robot={robot} />;
    case "runs":
      return <RunsTab robot={robot} />;
    case "about":
      return <AboutTab robot={robot} />;
  }
}
