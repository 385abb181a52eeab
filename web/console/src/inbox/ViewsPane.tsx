import { UnstyledButton } from "@mantine/core";
import {
  IconAt,
  IconBan,
  IconCircleCheck,
  IconClockPause,
  IconFilter,
  IconInbox,
  IconPlus,
  IconRobot,
  IconStack2,
  IconUser,
  IconUsers,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { View } from "./useViews.ts";
import classes from "./ViewsPane.module.css";

type Props = { views: View[]; onNew: () => void };

/** All lists at the side; under them what people have put together. */
export function ViewsPane({ views, onNew }: Props) {
  const { t } = useTranslation();
  const teams = views.filter(({ key }) => key.startsWith("team-"));
  const saved = views.filter(({ key }) => key.startsWith("saved-"));
  const pick = (...keys: string[]) =>
    keys.flatMap((key) => views.find((view) => view.key === key) ?? []);
  return (
    <nav className={classes.pane} aria-label={t("inbox.views")} data-region="views">
      <Group views={pick("mine", "mentions", "unassigned", "all")} />
      {teams.length > 0 && <Group name={t("inbox.teams")} views={teams} />}
      {saved.length > 0 && <Group name={t("saved.title")} views={saved} />}
      <Group name={t("inbox.rest")} views={pick("bot", "snoozed", "resolved", "spam")} />
      <UnstyledButton className={classes.add} onClick={onNew}>
        <IconPlus size={17} stroke={1.75} />
        {t("saved.add")}
      </UnstyledButton>
    </nav>
  );
}

function Group({ name, views }: { name?: string; views: View[] }) {
  return (
    <div>
      {name && <h2 className={classes.name}>{name}</h2>}
      <ul className={classes.list}>
        {views.map((view) => (
          <li key={view.key}>
            <Link
              to="/app/inbox/$view"
              params={{ view: view.key }}
              search={(before) => before}
              className={classes.item}
            >
              <Sign view={view.key} />
              <span className={classes.label}>{view.name}</span>
              {view.count > 0 && <span className={classes.count}>{view.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sign({ view }: { view: string }) {
  const size = { size: 17, stroke: 1.75, "aria-hidden": true };
  switch (view) {
    case "mine":
      return <IconUser {...size} />;
    case "mentions":
      return <IconAt {...size} />;
    case "unassigned":
      return <IconInbox {...size} />;
    case "all":
      return <IconStack2 {...size} />;
    case "bot":
      return <IconRobot {...size} />;
    case "snoozed":
      return <IconClockPause {...size} />;
    case "resolved":
      return <IconCircleCheck {...size} />;
    case "spam":
      return <IconBan {...size} />;
    default:
      if (view.startsWith("saved-")) return <IconFilter {...size} />;
      return <IconUsers {...size} />;
  }
}
