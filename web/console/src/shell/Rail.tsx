import { Tooltip } from "@mantine/core";
import {
  IconBook,
  IconChartBar,
  IconInbox,
  IconMessageQuestion,
  IconRobot,
  IconRoute,
  IconSettings,
} from "@tabler/icons-react";
import { Link, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { adminSections } from "../app/adminSections.ts";
import { useMe } from "../app/useMe.ts";
import { Avatar } from "./Avatar.tsx";
import { Mark } from "./Mark.tsx";
import classes from "./Rail.module.css";
import { useRobotsPlace } from "./useRobotsPlace.ts";

/** The sections this person may enter, and the person. */
export function Rail() {
  const { t } = useTranslation();
  const may = useMe().permissions;
  const [settings] = adminSections(may);
  const robots = useRobotsPlace();
  return (
    <nav className={classes.rail} aria-label={t("shell.sections")} data-region="rail">
      <Mark className={classes.mark} />
      <ul className={classes.list}>
        {may.includes("CONVERSATIONS") && (
          <Place label={t("shell.inbox")} section="inbox">
            <Link
              to="/app/inbox/$view"
              params={{ view: "mine" }}
              className={classes.item}
              aria-label={t("shell.inbox")}
            >
              <IconInbox size={20} stroke={1.75} />
            </Link>
          </Place>
        )}
        {may.includes("ANALYTICS") && (
          <Place label={t("shell.analytics")} section="analytics">
            <Link
              to="/app/analytics/overview"
              className={classes.item}
              aria-label={t("shell.analytics")}
            >
              <IconChartBar size={20} stroke={1.75} />
            </Link>
          </Place>
        )}
        {may.includes("SCENARIOS") && (
          <Place label={t("shell.scenarios")} section="scenarios">
            <Link to="/app/scenarios" className={classes.item} aria-label={t("shell.scenarios")}>
              <IconRoute size={20} stroke={1.75} />
            </Link>
          </Place>
        )}
        {may.includes("SCENARIOS") && (
          <Place label={t("shell.knowledge")} section="knowledge">
            <Link to="/app/knowledge" className={classes.item} aria-label={t("shell.knowledge")}>
              <IconBook size={20} stroke={1.75} />
            </Link>
          </Place>
        )}
        {may.includes("SCENARIOS") && (
          <Place label={t("shell.understanding")} section="understanding">
            <Link
              to="/app/understanding"
              className={classes.item}
              aria-label={t("shell.understanding")}
            >
              <IconMessageQuestion size={20} stroke={1.75} />
            </Link>
          </Place>
        )}
        {robots && (
          <Place label={robots.label} section="robots">
            <Link to={robots.to} className={classes.item} aria-label={robots.label}>
              <IconRobot size={20} stroke={1.75} />
              {robots.count !== "" && <span className={classes.count}>{robots.count}</span>}
            </Link>
          </Place>
        )}
        {settings && (
          <Place label={t("shell.admin")} section="admin">
            <Link
              to="/app/admin/$section"
              params={{ section: settings }}
              className={classes.item}
              aria-label={t("shell.admin")}
            >
              <IconSettings size={20} stroke={1.75} />
            </Link>
          </Place>
        )}
      </ul>
      <Avatar />
    </nav>
  );
}

function Place({
  label,
  section,
  children,
}: {
  label: string;
  section: string;
  children: ReactNode;
}) {
  const { pathname } = useLocation();
  return (
    <li data-here={pathname.startsWith(`/app/${section}`) || undefined}>
      <Tooltip label={label} position="right">
        <span>{children}</span>
      </Tooltip>
    </li>
  );
}
