import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../app/useMe.ts";
import { isFields } from "../../builder/model/json.ts";
import { NotFound } from "../../shell/NotFound.tsx";
import { Failed } from "../../ui/Failed.tsx";
import { NoAccess } from "../../ui/NoAccess.tsx";
import { operationsOf } from "../model/operation.ts";
import { useRobot } from "../useRobot.ts";
import { teachWords } from "../words/words.ts";
import { OperationDesk } from "./OperationDesk.tsx";

teachWords();

const route = getRouteApi("/app/robots/$id/tasks/$operation");

/** One task of a robot, open for writing. */
export function OperationPage() {
  const { id, operation } = route.useParams();
  const { t } = useTranslation("robots");
  const { t: general } = useTranslation();
  const may = useMe().permissions.includes("SCENARIOS");
  const [round, setRound] = useState(0);
  const query = useQuery({ ...useRobot(id), enabled: may });
  if (!may) return <NoAccess who={general("role.ADMINISTRATOR")} />;
  if (query.isError) return <Failed title={t("failedOne")} query={query} />;
  if (!query.data) return <div role="status" aria-label={general("common.loading")} />;
  const task = operationsOf(query.data.definition)[operation];
  if (!isFields(task)) return <NotFound />;
  return (
    <OperationDesk
      key={`${id} ${operation} ${round}`}
      robot={query.data}
      name={operation}
      task={task}
      onTaken={() => setRound(round + 1)}
    />
  );
}
