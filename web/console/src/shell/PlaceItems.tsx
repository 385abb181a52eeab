import { Menu } from "@mantine/core";
import {
  IconBook,
  IconChartBar,
  IconMessageQuestion,
  IconRobot,
  IconRoute,
  IconSettings,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { adminSections } from "../app/adminSections.ts";
import { useRobotsPlace } from "./useRobotsPlace.ts";

/** The sections that have no room in the bar of a phone. */
export function PlaceItems({ permissions }: { permissions: string[] }) {
  const { t } = useTranslation();
  const [settings] = adminSections(permissions);
  const robots = useRobotsPlace();
  return (
    <>
      {permissions.includes("ANALYTICS") && (
        <Menu.Item
          leftSection={<IconChartBar size={16} />}
          renderRoot={(root) => <Link to="/app/analytics/overview" {...root} />}
        >
          {t("shell.analytics")}
        </Menu.Item>
      )}
      {permissions.includes("SCENARIOS") && (
        <Menu.Item
          leftSection={<IconRoute size={16} />}
          renderRoot={(root) => <Link to="/app/scenarios" {...root} />}
        >
          {t("shell.scenarios")}
        </Menu.Item>
      )}
      {permissions.includes("SCENARIOS") && (
        <Menu.Item
          leftSection={<IconBook size={16} />}
          renderRoot={(root) => <Link to="/app/knowledge" {...root} />}
        >
          {t("shell.knowledge")}
        </Menu.Item>
      )}
      {permissions.includes("SCENARIOS") && (
        <Menu.Item
          leftSection={<IconMessageQuestion size={16} />}
          renderRoot={(root) => <Link to="/app/understanding" {...root} />}
        >
          {t("shell.understanding")}
        </Menu.Item>
      )}
      {robots && (
        <Menu.Item
          leftSection={<IconRobot size={16} />}
          rightSection={robots.count}
          renderRoot={(root) => <Link to={robots.to} {...root} />}
        >
          {t("shell.robots")}
        </Menu.Item>
      )}
      {settings && (
        <Menu.Item
          leftSection={<IconSettings size={16} />}
          renderRoot={(root) => (
            <Link to="/app/admin/$section" params={{ section: settings }} {...root} />
          )}
        >
          {t("shell.admin")}
        </Menu.Item>
      )}
    </>
  );
}
