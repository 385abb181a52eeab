import { Checkbox } from "@mantine/core";
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

/** As many as fit into the address at which they are taken away. */
const mostChosen = 100;

/** What the list says of each article. */
export function useArticleColumns(
  chosen: readonly string[],
  choose: (chosen: readonly string[]) => void,
): Column<ArticleLine>[] {
  const { t, i18n } = useTranslation("knowledge");
  const english = i18n.language === "en";
  const titleOf = ({ title }: ArticleLine) =>
    (english ? (title.en ?? title.ru) : (title.ru ?? title.en)) ?? "";
  return [
    {
      key: "title",
      title: t("name"),
      show: titleOf,
    },
    {
      key: "chosen",
      title: t("choose"),
      tight: true,
      show: (row) => (
        <Checkbox
          aria-label={t("chooseOne", { title: titleOf(row) })}
          checked={chosen.includes(row.id)}
          disabled={chosen.length >= mostChosen && !chosen.includes(row.id)}
          onChange={() =>
            choose(
              chosen.includes(row.id) ? chosen.filter((id) => id !== row.id) : [...chosen, row.id],
            )
          }
        />
      ),
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
