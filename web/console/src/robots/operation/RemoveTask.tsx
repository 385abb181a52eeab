import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { RemoveButton } from "../../admin/RemoveButton.tsx";
import { type Robot, robots } from "../api/robots.ts";
import { operationsOf } from "../model/operation.ts";
import { robotKeys } from "../robotKeys.ts";

type Props = { robot: Robot; name: string; title: string };

/** Takes the task away from the robot. */
export function RemoveTask({ robot, name, title }: Props) {
  const { t } = useTranslation("robots");
  const navigate = useNavigate();
  return (
    <RemoveButton
      question={t("removeTask", { title })}
      remove={() => {
        const { [name]: _, ...operations } = operationsOf(robot.definition);
        return robots.save(robot.id, robot.version, { ...robot.definition, operations });
      }}
      stale={[robotKeys.one(robot.id), robotKeys.overview, robotKeys.offered]}
      onRemoved={() =>
        void navigate({
          to: "/app/robots/$id/$section",
          params: { id: robot.id, section: "tasks" },
          ignoreBlocker: true,
        })
      }
    />
  );
}
