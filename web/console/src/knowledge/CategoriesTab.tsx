import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ListSection } from "../admin/ListSection.tsx";
import { articles, type Category } from "./api/articles.ts";
import { articleKeys } from "./articleKeys.ts";
import { CategoryDrawer } from "./CategoryDrawer.tsx";

/** What articles are about. */
export function CategoriesTab() {
  const { t } = useTranslation("knowledge");
  const [opened, setOpened] = useState<Category | "new" | null>(null);
  const query = useQuery({
    queryKey: articleKeys.categories,
    queryFn: articles.categories,
    select: ({ items }) => items,
  });
  return (
    <ListSection
      title={t("categories")}
      text={t("categoriesText")}
      add={{ label: t("categoryNew"), onAdd: () => setOpened("new") }}
      empty={{ title: t("categoryEmpty"), text: t("categoriesText") }}
      query={query}
      idOf={({ id }) => id}
      columns={[
        { key: "ru", title: t("categoryRu"), show: ({ ru }) => ru },
        { key: "en", title: t("categoryEn"), show: ({ en }) => en, quiet: true },
        {
          key: "articles",
          title: t("categoryArticles"),
          show: (row) => String(row.articles),
          quiet: true,
        },
      ]}
      onOpen={setOpened}
    >
      {opened && (
        <CategoryDrawer
          category={opened === "new" ? undefined : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </ListSection>
  );
}
