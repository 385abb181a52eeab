import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ListSection } from "../admin/ListSection.tsx";
import { dayAndHour } from "../time/clock.ts";
import type { Language } from "./api/articles.ts";
import { type Fragment, fragments } from "./api/fragments.ts";
import { articleKeys } from "./articleKeys.ts";
import { FragmentDrawer } from "./FragmentDrawer.tsx";
import { fragmentWords } from "./fragmentWords.ts";
import classes from "./KnowledgePage.module.css";
import { useFragments } from "./useFragments.ts";
import { useSought } from "./useSought.tsx";

/** Texts that are written once and stand in many articles. */
export function FragmentsTab() {
  const { t, i18n } = useTranslation("knowledge");
  const own: Language = i18n.language === "en" ? "en" : "ru";
  const [opened, setOpened] = useState<Fragment | "new" | null>(null);
  const sought = useSought(useFragments().data?.length ?? 0, t("fragmentFilter"));
  const shown = useQuery({
    queryKey: articleKeys.fragments,
    queryFn: fragments.all,
    select: (all) =>
      all
        .filter((one) => sought.has(`${one.name}\n${textOf(one, own)}`))
        .sort((one, other) => one.name.localeCompare(other.name)),
  });
  return (
    <ListSection
      title={t("fragments")}
      text={t("fragmentsText")}
      add={{ label: t("fragmentNew"), onAdd: () => setOpened("new") }}
      empty={
        sought.many
          ? { title: t("fragmentsNothing"), text: "" }
          : { title: t("fragmentsEmpty"), text: t("fragmentsEmptyText") }
      }
      query={shown}
      idOf={({ id }) => id}
      before={sought.field}
      columns={[
        { key: "name", title: t("fragmentName"), show: ({ name }) => name },
        {
          key: "words",
          title: t("fragmentWords"),
          show: (row) => <span className={classes.preline}>{textOf(row, own)}</span>,
          quiet: true,
        },
        {
          key: "languages",
          title: t("languages"),
          show: ({ texts }) =>
            [texts.ru && t("inRussian"), texts.en && t("inEnglish")].filter(Boolean).join(", "),
          quiet: true,
        },
        {
          key: "articles",
          title: t("fragmentArticles"),
          show: ({ articles }) => String(articles),
          quiet: true,
        },
        {
          key: "changed",
          title: t("fragmentChanged"),
          show: ({ changedAt, changedBy }) =>
            [dayAndHour(changedAt), changedBy].filter(Boolean).join(", "),
          quiet: true,
        },
      ]}
      onOpen={setOpened}
    >
      {opened && (
        <FragmentDrawer
          key={opened === "new" ? "new" : opened.id}
          fragment={opened === "new" ? undefined : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </ListSection>
  );
}

function textOf(row: Fragment, own: Language): string {
  return fragmentWords(row, own) || fragmentWords(row, own === "ru" ? "en" : "ru");
}
