import { IconInbox, IconSearch, IconUser } from "@tabler/icons-react";
import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import classes from "./BottomBar.module.css";

/** The sections within reach of a thumb. */
export function BottomBar() {
  const { t } = useTranslation();
  const inbox = useLocation().pathname.startsWith("/app/inbox");
  return (
    <nav className={classes.bar} aria-label={t("shell.sections")}>
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
      <Link to="/app/me/$section" params={{ section: "profile" }} className={classes.item}>
        <IconUser size={22} stroke={1.75} />
        {t("shell.me")}
      </Link>
    </nav>
  );
}
