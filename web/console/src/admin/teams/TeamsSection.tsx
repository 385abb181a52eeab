import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { schedules } from "../../api/admin/schedules.ts";
import { type Team, teams } from "../../api/admin/teams.ts";
import { usePeople } from "../../app/usePeople.ts";
import { Face } from "../../ui/Face.tsx";
import { adminKeys } from "../adminKeys.ts";
import { ListSection } from "../ListSection.tsx";
import { useOpened } from "../useOpened.ts";
import { TeamDrawer } from "./TeamDrawer.tsx";
import classes from "./TeamsSection.module.css";

const idOf = ({ id }: Team) => id;

export function TeamsSection() {
  const { t } = useTranslation();
  const people = usePeople();
  const query = useQuery({
    queryKey: adminKeys.teams,
    queryFn: async () => (await teams.all()).items,
  });
  const hours = useQuery({
    queryKey: adminKeys.schedules,
    queryFn: async () => (await schedules.all()).items,
  });
  const opened = useOpened(query.data, idOf);
  return (
    <ListSection
      title={t("admin.teams")}
      text={t("teams.about")}
      add={{ label: t("teams.add"), onAdd: opened.openNew }}
      empty={{ title: t("teams.none"), text: t("teams.noneText") }}
      query={query}
      idOf={idOf}
      columns={[
        { key: "name", title: t("admin.name"), show: ({ name }) => name },
        {
          key: "members",
          title: t("teams.members"),
          show: ({ members }) => (
            <span className={classes.faces}>
              {people
                .filter(({ id }) => members.includes(id))
                .map(({ id, name }) => (
                  <span key={id} title={name}>
                    <Face name={name} size={24} />
                  </span>
                ))}
            </span>
          ),
        },
        {
          key: "hours",
          title: t("admin.schedules"),
          show: ({ scheduleId }) =>
            hours.data?.find(({ id }) => id === scheduleId)?.name ?? t("teams.always"),
          quiet: true,
        },
        { key: "key", title: t("admin.key"), show: ({ key }) => key, quiet: true },
      ]}
      onOpen={opened.openRow}
    >
      {opened.shown && (
        <TeamDrawer
          key={opened.row?.id}
          team={opened.row}
          hours={hours.data ?? []}
          onClose={opened.close}
        />
      )}
    </ListSection>
  );
}
