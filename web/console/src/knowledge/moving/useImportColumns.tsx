import { Checkbox, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Column } from "../../ui/DataTable.tsx";
import { State } from "../../ui/State.tsx";
import type { ImportLine } from "../api/imports.ts";
import { useCategories } from "../useCategories.ts";
import { LanguageCell } from "./LanguageCell.tsx";
import classes from "./Moving.module.css";
import type { Choices } from "./useChoices.ts";

const kinds = { new: "good", changes: "waiting", same: "plain", unread: "bad" } as const;

/** What is said of each article of an import, and what can be decided about it. */
export function useImportColumns(choices: Choices): Column<ImportLine>[] {
  const { t, i18n } = useTranslation("knowledge");
  const english = i18n.language === "en";
  const categories = useCategories();
  const worth = ({ becomes }: ImportLine) => becomes === "new" || becomes === "changes";
  const titleOf = ({ title: { ru, en }, names }: ImportLine) =>
    (english ? (en ?? ru) : (ru ?? en)) ?? names.join(", ");
  return [
    {
      key: "title",
      title: t("name"),
      show: (row) => (
        <>
          {titleOf(row)}
          {row.becomes !== "unread" && (
            <span className={classes.names}>{row.names.join(", ")}</span>
          )}
        </>
      ),
    },
    {
      key: "take",
      title: t("importTakeIt"),
      tight: true,
      show: (row) =>
        worth(row) && (
          <Checkbox
            aria-label={t("importTakeOne", { title: titleOf(row) })}
            checked={!choices.without.has(row.number)}
            onChange={(event) => choices.take(row.number, event.currentTarget.checked)}
          />
        ),
    },
    {
      key: "becomes",
      title: t("importBecomes"),
      tight: true,
      show: ({ becomes }) => <State kind={kinds[becomes]}>{t(`becomes_${becomes}`)}</State>,
    },
    {
      key: "language",
      title: t("languages"),
      quiet: true,
      show: (row) => <LanguageCell row={row} choices={choices} />,
    },
    {
      key: "category",
      title: t("category"),
      quiet: true,
      show: (row) =>
        worth(row) && (
          <NativeSelect
            className={classes.short}
            size="xs"
            aria-label={t("importCategoryOf", { title: titleOf(row) })}
            value={choices.of(row.number).category ?? ""}
            onChange={(event) =>
              choices.put(row.number, { category: event.currentTarget.value || null })
            }
            data={[
              { value: "", label: stated(row) },
              ...categories.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ),
    },
    {
      key: "audience",
      title: t("audience"),
      quiet: true,
      show: ({ audience, becomes }) =>
        audience
          ? t(`audience_${audience}`)
          : becomes === "new"
            ? t("audience_public")
            : becomes === "unread"
              ? ""
              : t("importAsBefore"),
    },
    {
      key: "remarks",
      title: t("importRemarks"),
      quiet: true,
      show: ({ remarks }) =>
        remarks.length > 0 && (
          <ul className={classes.remarks}>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        ),
    },
  ];

  function stated({ category, into, becomes }: ImportLine): string {
    const known = categories.find(({ id }) => id === into);
    if (known) return known.name;
    if (category) return t("importNewCategory", { name: english ? category.en : category.ru });
    return t(becomes === "new" ? "importUnsaid" : "importAsBefore");
  }
}
