import { ActionIcon, Tooltip } from "@mantine/core";
import {
  IconLayoutDistributeHorizontal,
  IconMaximize,
  IconMinus,
  IconPlus,
} from "@tabler/icons-react";
import { useReactFlow } from "@xyflow/react";
import { useTranslation } from "react-i18next";
import { arrange } from "../model/place.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Canvas.module.css";

/** Nearer, farther, all of it, and in order. */
export function CanvasTools() {
  const { t } = useTranslation("builder");
  const { change, still } = useBuilder();
  const flow = useReactFlow();
  const tools = [
    { name: t("zoomIn"), Icon: IconPlus, act: () => flow.zoomIn() },
    { name: t("zoomOut"), Icon: IconMinus, act: () => flow.zoomOut() },
    { name: t("fit"), Icon: IconMaximize, act: () => flow.fitView() },
    {
      name: t("arrange"),
      Icon: IconLayoutDistributeHorizontal,
      act: async () => {
        change(arrange);
        await new Promise(requestAnimationFrame);
        await flow.fitView();
      },
    },
  ];
  return (
    <div className={classes.tools} role="toolbar" aria-label={t("view")}>
      {(still ? tools.slice(0, 3) : tools).map(({ name, Icon, act }) => (
        <Tooltip key={name} label={name}>
          <ActionIcon aria-label={name} onClick={() => void act()}>
            <Icon size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
