import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ListSection } from "../admin/ListSection.tsx";
import { type SynonymGroup, synonyms } from "./api/synonyms.ts";
import { articleKeys } from "./articleKeys.ts";
import { SynonymsDrawer } from "./SynonymsDrawer.tsx";
import { useSought } from "./useSought.tsx";

/** Words that mean the same to this company, for search and for the bot. */
export function SynonymsTab() {
  const { t } = useTranslation("knowledge");
  const [opened, setOpened] = useState<SynonymGroup | "new" | null>(null);
  const query = useQuery({
    queryKey: articleKeys.synonyms,
    queryFn: synonyms.all,
    select: ({ items }) => items,
  });
  const sought = useSought(query.data?.length ?? 0, t("synonymsFilter"));
  const shown = useQuery({
    queryKey: articleKeys.synonyms,
    queryFn: synonyms.all,
    select: ({ items }) => items.filter(({ expressions }) => expressions.some(sought.has)),
  });
  return (
    <ListSection
      title={t("synonyms")}
      text={t("synonymsText")}
      add={{ label: t("synonymsNew"), onAdd: () => setOpened("new") }}
      empty={
        sought.many
          ? { title: t("synonymsNothing"), text: "" }
          : { title: t("synonymsEmpty"), text: t("synonymsEmptyText") }
      }
      query={shown}
      idOf={({ id }) => id}
      before={sought.field}
      columns={[
        {
          key: "words",
          title: t("synonymsWords"),
          show: ({ expressions, language }) => (
            <span lang={language}>{expressions.join(" = ")}</span>
          ),
        },
        {
          key: "language",
          title: t("synonymsLanguage"),
          show: ({ language }) => t(language),
          quiet: true,
        },
      ]}
      onOpen={setOpened}
    >
      {opened && (
        <SynonymsDrawer
          group={opened === "new" ? undefined : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </ListSection>
  );
}
