import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ImportLine } from "../api/imports.ts";
import classes from "./Moving.module.css";
import type { Choices } from "./useChoices.ts";

/** The languages of an article; where its file does not say, the person may. */
export function LanguageCell({ row, choices }: { row: ImportLine; choices: Choices }) {
  const { t } = useTranslation("knowledge");
  const { ru, en } = row.title;
  if (row.becomes === "unread") return null;
  if (row.told || (ru !== null && en !== null) || row.becomes === "same")
    return [ru !== null && t("inRussian"), en !== null && t("inEnglish")]
      .filter(Boolean)
      .join(", ");
  const guessed = ru !== null ? "ru" : "en";
  return (
    <NativeSelect
      className={classes.short}
      size="xs"
      aria-label={t("language")}
      value={choices.of(row.number).language ?? guessed}
      onChange={({ currentTarget: { value } }) =>
        choices.put(row.number, {
          language: value === guessed ? null : value === "en" ? "en" : "ru",
        })
      }
      data={[
        { value: "ru", label: t("inRussian") },
        { value: "en", label: t("inEnglish") },
      ]}
    />
  );
}
