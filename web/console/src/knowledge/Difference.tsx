import { useQuery } from "@tanstack/react-query";
import { diffWordsWithSpace } from "diff";
import { useTranslation } from "react-i18next";
import { articles, type Language, type Save, type Wording } from "./api/articles.ts";
import { articleKeys } from "./articleKeys.ts";
import { fragmentWords } from "./fragmentWords.ts";
import { plainText } from "./plainText.ts";
import { useFragments } from "./useFragments.ts";
import classes from "./VersionsDialog.module.css";

type Props = { id: string; number: number; draft: Save["texts"]; language: Language };

/** What the draft adds to a version and what it leaves out, word by word. */
export function Difference({ id, number, draft, language }: Props) {
  const { t } = useTranslation("knowledge");
  const { data } = useQuery({
    queryKey: [...articleKeys.versions(id), number],
    queryFn: () => articles.version(id, number),
  });
  const { data: fragments } = useFragments();
  if (!data || !fragments) return null;
  const standing = (fragment: string) => {
    const it = fragments.find((one) => one.id === fragment);
    return it ? fragmentWords(it, language) : "";
  };
  const pieces = diffWordsWithSpace(
    words(data.texts[language], standing),
    words(draft[language], standing),
  );
  if (pieces.every(({ added, removed }) => !added && !removed))
    return <div className={classes.diff}>{t("same")}</div>;
  let at = 0;
  return (
    <div className={classes.diff} lang={language}>
      {pieces.map(({ value, added, removed }) => {
        at += value.length;
        const key = `${at} ${added} ${removed}`;
        if (added)
          return (
            <ins key={key} title={t("added")}>
              {value}
            </ins>
          );
        if (removed)
          return (
            <del key={key} title={t("removed")}>
              {value}
            </del>
          );
        return <span key={key}>{value}</span>;
      })}
    </div>
  );
}

function words(wording: Wording | null | undefined, fragment: (id: string) => string): string {
  return wording ? `${wording.title}\n${plainText(wording.body, fragment)}` : "";
}
