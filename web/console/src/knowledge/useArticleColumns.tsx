import { useTranslation } from "react-i18next";
import { dayAndHour } from "../time/clock.ts";
import type { Column } from "../ui/DataTable.tsx";
import { State } from "../ui/State.tsx";
import type { ArticleLine, ArticleState } from "./api/articles.ts";
import classes from "./KnowledgePage.module.css";

const kinds: { [state in ArticleState]: "good" | "bad" | "waiting" | "plain" } = {
  draft: "plain",
  review: "waiting",
  published: "good",
  outdated: "bad",
  archived: "plain",
};

/** What the list says of each article. */
export function useArticleColumns(): Column<ArticleLine>[] {
  const { t, i18n } = useTranslation("knowledge");
  const english = i18n.language === "en";
  return [
    {
      key: "title",
      title: t("name"),
      show: ({ title }) => (english ? (title.en ?? title.ru) : (title.ru ?? title.en)) ?? "",
    },
    {
      key: "state",
      title: t("state"),
      show: ({ state, changed, shown }) => (
        <span className={classes.states}>
          <State kind={kinds[state]}>{t(`state_${state}`)}</State>
          {changed && shown !== null && <State kind="waiting">{t("hasChanges")}</State>}
        </span>
      ),
    },
    {
      key: "audience",
      title: t("audience"),
      quiet: true,
      show: ({ audience }) => t(`audience_${audience}`),
    },
    {
      key: "languages",
      title: t("languages"),
      quiet: true,
      show: ({ title }) =>
        [title.ru !== null && t("inRussian"), title.en !== null && t("inEnglish")]
          .filter(Boolean)
          .join(", "),
    },
    {
      key: "helpful",
      title: t("helpful"),
      quiet: true,
      show: ({ votes, helpful }) =>
        votes === 0
          ? ""
          : t("helpfulOf", { share: Math.round((helpful / votes) * 100), count: votes }),
    },
    {
      key: "owner",
      title: t("owner"),
      quiet: true,
      show: ({ owner }) => owner?.name ?? "",
    },
    {
      key: "changed",
      title: t("changedAt"),
      quiet: true,
      tight: true,
      show: ({ changedAt, changedBy }) =>
        changedBy
          ? t("changedBy", { at: dayAndHour(changedAt), name: changedBy.name })
          : dayAndHour(changedAt),
    },
  ];
}
