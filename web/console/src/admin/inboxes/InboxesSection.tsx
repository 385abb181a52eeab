import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Inbox, inboxes } from "../../api/admin/inboxes.ts";
import { useTeams } from "../../app/useTeams.ts";
import { Chip } from "../../ui/Chip.tsx";
import { adminKeys } from "../adminKeys.ts";
import { ListSection } from "../ListSection.tsx";
import { useOpened } from "../useOpened.ts";
import { InboxDrawer } from "./InboxDrawer.tsx";

const idOf = ({ id }: Inbox) => id;

export function InboxesSection() {
  const { t } = useTranslation();
  const teams = useTeams();
  const query = useQuery({
    queryKey: adminKeys.inboxes,
    queryFn: async () => (await inboxes.all()).items,
  });
  const opened = useOpened(query.data, idOf);
  return (
    <ListSection
      title={t("admin.inboxes")}
      text={t("inboxes.about")}
      {...(teams.length > 0 && { add: { label: t("inboxes.add"), onAdd: opened.openNew } })}
      empty={
        teams.length > 0
          ? { title: t("inboxes.none"), text: t("inboxes.noneText") }
          : { title: t("inboxes.none"), text: t("inboxes.noTeamText") }
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
          title: t("inboxes.origins"),
          show: ({ allowedOrigins }) => allowedOrigins.join(", "),
          quiet: true,
        },
        {
          key: "team",
          title: t("inboxes.team"),
          show: ({ teamId }) => teams.find(({ id }) => id === teamId)?.name ?? "",
          quiet: true,
        },
        {
          key: "identity",
          title: t("inboxes.identity"),
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
