import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Tag } from "../../api/tag.ts";
import { tags } from "../../api/tags.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";
import { Chip } from "../../ui/Chip.tsx";
import { ListSection } from "../ListSection.tsx";
import { useOpened } from "../useOpened.ts";
import { TagDrawer } from "./TagDrawer.tsx";

const idOf = ({ id }: Tag) => id;

export function TagsSection() {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: memoryKeys.tags,
    queryFn: async () => (await tags.all()).items,
  });
  const opened = useOpened(query.data, idOf);
  return (
    <ListSection
      title={t("admin.tags")}
      text={t("tag.about")}
      add={{ label: t("tag.add"), onAdd: opened.openNew }}
      empty={{ title: t("tag.empty"), text: t("tag.emptyText") }}
      query={query}
      idOf={idOf}
      columns={[
        {
          key: "name",
          title: t("admin.name"),
          show: ({ name, color }) => <Chip name={name} color={color} />,
        },
      ]}
      onOpen={opened.openRow}
    >
      {opened.shown && <TagDrawer key={opened.row?.id} tag={opened.row} onClose={opened.close} />}
    </ListSection>
  );
}
