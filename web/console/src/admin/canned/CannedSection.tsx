import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Canned, cannedAnswers } from "../../api/canned.ts";
import { useTeams } from "../../app/useTeams.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";
import { ListSection } from "../ListSection.tsx";
import { useOpened } from "../useOpened.ts";
import { CannedDrawer } from "./CannedDrawer.tsx";
import classes from "./CannedSection.module.css";

const idOf = ({ id }: Canned) => id;

export function CannedSection() {
  const { t, i18n } = useTranslation();
  const teams = useTeams();
  const query = useQuery({
    queryKey: memoryKeys.canned,
    queryFn: async () => (await cannedAnswers.all()).items,
  });
  const opened = useOpened(query.data, idOf);
  return (
    <ListSection
      title={t("admin.canned")}
      text={t("canned.about")}
      add={{ label: t("canned.add"), onAdd: opened.openNew }}
      empty={{ title: t("canned.none"), text: t("canned.noneText") }}
      query={query}
      idOf={idOf}
      columns={[
        { key: "title", title: t("canned.title"), show: ({ title }) => title },
        {
          key: "shortcut",
          title: t("canned.shortcut"),
          show: ({ shortcut }) => `/${shortcut}`,
          quiet: true,
        },
        {
          key: "text",
          title: t("canned.text"),
          show: ({ text }) => (
            <span className={classes.text}>
              {i18n.language === "en" ? text.en || text.ru : text.ru || text.en}
            </span>
          ),
          quiet: true,
        },
        {
          key: "team",
          title: t("canned.team"),
          show: ({ teamId }) =>
            teams.find(({ id }) => id === teamId)?.name ?? t("canned.everybody"),
          quiet: true,
        },
      ]}
      onOpen={opened.openRow}
    >
      {opened.shown && (
        <CannedDrawer key={opened.row?.id} canned={opened.row} onClose={opened.close} />
      )}
    </ListSection>
  );
}
