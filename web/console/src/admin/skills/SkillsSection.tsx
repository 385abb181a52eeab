import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Skill, skills } from "../../api/admin/skills.ts";
import { adminKeys } from "../adminKeys.ts";
import { ListSection } from "../ListSection.tsx";
import { useOpened } from "../useOpened.ts";
import { SkillDrawer } from "./SkillDrawer.tsx";

const idOf = ({ id }: Skill) => id;

export function SkillsSection() {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: adminKeys.skills,
    queryFn: async () => (await skills.all()).items,
  });
  const opened = useOpened(query.data, idOf);
  return (
    <ListSection
      title={t("admin.skills")}
      text={t("skill.about")}
      add={{ label: t("skill.add"), onAdd: opened.openNew }}
      empty={{ title: t("skill.none"), text: t("skill.noneText") }}
      query={query}
      idOf={idOf}
      columns={[
        { key: "name", title: t("admin.name"), show: ({ name }) => name },
        { key: "key", title: t("admin.key"), show: ({ key }) => key, quiet: true },
      ]}
      onOpen={opened.openRow}
    >
      {opened.shown && (
        <SkillDrawer key={opened.row?.id} skill={opened.row} onClose={opened.close} />
      )}
    </ListSection>
  );
}
