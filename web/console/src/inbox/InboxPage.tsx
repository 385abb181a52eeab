import { Outlet, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import { useHeading } from "../shell/PageProvider.tsx";
import { NoAccess } from "../ui/NoAccess.tsx";
import classes from "./InboxPage.module.css";
import { ListPane } from "./ListPane.tsx";
import { type Editing, SavedViewEditor } from "./saved/SavedViewEditor.tsx";
import { savedOf, useSavedViews } from "./saved/useSavedViews.ts";
import { useViews } from "./useViews.ts";
import { ViewsPane } from "./ViewsPane.tsx";
import { viewName } from "./viewName.ts";

export function InboxPage() {
  const { t } = useTranslation();
  const { view } = useParams({ from: "/app/inbox/$view" });
  const open = useParams({ strict: false }).id;
  const { order = "waiting" } = useSearch({ from: "/app/inbox/$view" });
  const may = useMe().permissions.includes("CONVERSATIONS");
  const views = useViews();
  const saved = savedOf(useSavedViews(), view);
  const [editing, edit] = useState<Editing>(null);
  const name = views.find(({ key }) => key === view)?.name ?? viewName(view, [], t);
  useHeading(t("shell.inbox"), `${name} - ${t("shell.inbox")}`);
  if (!may) return <NoAccess who={t("role.ADMINISTRATOR")} />;
  return (
    <div className={classes.inbox} data-conversation-open={open}>
      <ViewsPane views={views} onNew={() => edit("new")} />
      <ListPane
        view={view}
        name={name}
        views={views}
        order={order}
        open={open}
        saved={saved}
        onEdit={edit}
      />
      <div className={classes.thread}>
        <Outlet />
      </div>
      <SavedViewEditor editing={editing} onClose={() => edit(null)} />
    </div>
  );
}
