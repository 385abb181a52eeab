import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Inbox, inboxes } from "../../api/admin/inboxes.ts";
import { useTeams } from "../../app/useTeams.ts";
import { Chip } from "../../ui/Chip.tsx";
import { adminKeys } from "../adminKeys.ts";
import { ListSection } from "../ListSection.tsx";
import { useOpened } from "../useOpened.ts";
import { InboxDrawer } from "./InboxDrawer.tsx";
import { teachWords } from "./words/words.ts";

teachWords();

const idOf = ({ id }: Inbox) => id;

export function InboxesSection() {
  const { t } = useTranslation();
  const { t: own } = useTranslation("inboxes");
  const teams = useTeams();
  const query = useQuery({
    queryKey: adminKeys.inboxes,
    queryFn: async () => (await inboxes.all()).items,
  });
  const opened = useOpened(query.data, idOf);
  return (
    <ListSection
      title={t("admin.inboxes")}
      text={own("about")}
      {...(teams.length > 0 && { add: { label: own("add"), onAdd: opened.openNew } })}
      empty={
        teams.length > 0
          ? { title: own("none"), text: own("noneText") }
          : { title: own("none"), text: own("noTeamText") }
      }
      query={query}
      idOf={idOf}
      columns={[
        {
          key: "name",
          title: t("admin.name"),
          show: ({ name, accent }) => <Chip name={name} color={accent} />,
        },
        {
          key: "origins",
          title: own("origins"),
          show: ({ allowedOrigins }) => allowedOrigins.join(", "),
          quiet: true,
        },
        {
          key: "team",
          title: own("team"),
          show: ({ teamId }) => teams.find(({ id }) => id === teamId)?.name ?? "",
          quiet: true,
        },
        {
          key: "identity",
          title: own("identity"),
          show: ({ identity }) => t(`identity.${identity}`),
          quiet: true,
        },
      ]}
      onOpen={opened.openRow}
    >
      {opened.shown && (
        <InboxDrawer key={opened.row?.id} inbox={opened.row} teams={teams} onClose={opened.close} />
      )}
    </ListSection>
  );
}
