import { IconChartBar, IconInbox, IconRoute, IconSearch, IconUser } from "@tabler/icons-react";
import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import classes from "./BottomBar.module.css";

/** The sections within reach of a thumb: the inbox, or what those have who do not work in it. */
export function BottomBar() {
  const { t } = useTranslation();
  const may = useMe().permissions;
  const talks = may.includes("CONVERSATIONS");
  const inbox = useLocation().pathname.startsWith("/app/inbox");
  return (
    <nav className={classes.bar} aria-label={t("shell.sections")}>
      {talks ? (
        <>
          <Link
            to="/app"
            activeOptions={{ exact: true }}
            className={classes.item}
            data-status={inbox ? "active" : undefined}
          >
            <IconInbox size={22} stroke={1.75} />
            {t("shell.inbox")}
          </Link>
          <Link to="/app/search" className={classes.item}>
            <IconSearch size={22} stroke={1.75} />
            {t("shell.search")}
          </Link>
        </>
      ) : (
        <>
          {may.includes("SCENARIOS") && (
            <Link to="/app/scenarios" className={classes.item}>
              <IconRoute size={22} stroke={1.75} />
              {t("shell.scenarios")}
            </Link>
          )}
          {may.includes("ANALYTICS") && (
            <Link to="/app/analytics/overview" className={classes.item}>
              <IconChartBar size={22} stroke={1.75} />
              {t("shell.analytics")}
            </Link>
          )}
        </>
      )}
      <Link to="/app/me/$section" params={{ section: "profile" }} className={classes.item}>
        <IconUser size={22} stroke={1.75} />
        {t("shell.me")}
      </Link>
    </nav>
  );
}
