import { useTranslation } from "react-i18next";
import type { Filter } from "../../api/savedViews.ts";
import { usePeople } from "../../app/usePeople.ts";
import { useTags } from "../../app/useTags.ts";
import { useTeams } from "../../app/useTeams.ts";
import { span } from "../../time/span.ts";
import classes from "./FilterLine.module.css";
import { useInboxNames } from "./useInboxNames.ts";

type Known = readonly { id: string; name: string }[];

/** What a list shows, as people would say it. */
export function FilterLine({ filter }: { filter: Filter }) {
  const { t } = useTranslation();
  const groups: [readonly string[], Known][] = [
    [filter.inboxes, useInboxNames()],
    [filter.teams, useTeams()],
    [filter.operators, usePeople()],
    [filter.tags, useTags()],
  ];
  const parts = groups.flatMap(([ids, known]) => {
    const names = known.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    return names.length === 0 ? [] : [names.join(` ${t("saved.or")} `)];
  });
  const waits =
    filter.waitsMinutes === null
      ? []
      : [t("saved.waitsLong", { span: span(filter.waitsMinutes * 60_000) })];
  return (
    <p className={classes.line}>
      {[t(`saved.status.${filter.status}`), ...parts, ...waits].join(" · ")}
    </p>
  );
}
