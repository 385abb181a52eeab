import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Schedule, schedules } from "../../api/admin/schedules.ts";
import { adminKeys } from "../adminKeys.ts";
import { ListSection } from "../ListSection.tsx";
import { useOpened } from "../useOpened.ts";
import { ScheduleDrawer } from "./ScheduleDrawer.tsx";
import { weekWords } from "./weekWords.ts";

const idOf = ({ id }: Schedule) => id;

export function SchedulesSection() {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: adminKeys.schedules,
    queryFn: async () => (await schedules.all()).items,
  });
  const opened = useOpened(query.data, idOf);
  return (
    <ListSection
      title={t("admin.schedules")}
      text={t("schedule.about")}
      add={{ label: t("schedule.add"), onAdd: opened.openNew }}
      empty={{ title: t("schedule.none"), text: t("schedule.noneText") }}
      query={query}
      idOf={idOf}
      columns={[
        { key: "name", title: t("admin.name"), show: ({ name }) => name },
        {
          key: "week",
          title: t("schedule.week"),
          show: ({ week }) => weekWords(week, (day) => t(`day.${day}`)).join("; "),
          quiet: true,
        },
        {
          key: "exceptions",
          title: t("schedule.exceptions"),
          show: ({ exceptions }) => Object.keys(exceptions).length || "",
          quiet: true,
        },
        {
          key: "zone",
          title: t("people.timeZone"),
          show: ({ timeZone }) => timeZone,
          quiet: true,
        },
      ]}
      onOpen={opened.openRow}
    >
      {opened.shown && (
        <ScheduleDrawer key={opened.row?.id} schedule={opened.row} onClose={opened.close} />
      )}
    </ListSection>
  );
}
