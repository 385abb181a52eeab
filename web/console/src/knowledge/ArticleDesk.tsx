import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Refusal } from "../api/Refusal.ts";
import { hour } from "../time/clock.ts";
import { State } from "../ui/State.tsx";
import { wordsOf } from "../ui/wordsOf.ts";
import classes from "./ArticleDesk.module.css";
import { ArticleMenu } from "./ArticleMenu.tsx";
import { ArticleSide } from "./ArticleSide.tsx";
import type { Article, ArticleState, Language } from "./api/articles.ts";
import { RichField } from "./editor/RichField.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { PublishDialog } from "./PublishDialog.tsx";
import { useManuscript } from "./useManuscript.ts";
import { VersionsDialog } from "./VersionsDialog.tsx";

const kinds: { [state in ArticleState]: "good" | "bad" | "waiting" | "plain" } = {
  draft: "plain",
  review: "waiting",
  published: "good",
  outdated: "bad",
  archived: "plain",
};

type Props = { article: Article; onReload: () => void };

/** Where an article is written: its text in both languages, its properties, its way to readers. */
export function ArticleDesk({ article, onReload }: Props) {
  const { t, i18n } = useTranslation("knowledge");
  const paper = useManuscript(article);
  const [language, setLanguage] = useState<Language>(
    article.texts.ru === null || (i18n.language === "en" && article.texts.en) ? "en" : "ru",
  );
  const [publishing, setPublishing] = useState(false);
  const [looking, setLooking] = useState(false);
  const words = paper.draft.texts[language];
  return (
    <div className={classes.desk}>
      <div className={classes.top}>
        <ActionIcon
          renderRoot={(root) => <Link to="/app/knowledge" {...root} />}
          variant="subtle"
          aria-label={t("back")}
        >
          <IconArrowLeft size={18} />
        </ActionIcon>
        <div className={classes.status} role="status">
          <State kind={kinds[article.state]}>{t(`state_${article.state}`)}</State>
          <SavedWords paper={paper} onReload={onReload} />
        </div>
        <ArticleMenu article={article} settle={paper.settle} onMoved={onReload} />
        <Button variant="default" onClick={() => setLooking(true)}>
          {t("versions")}
        </Button>
        <Button onClick={() => setPublishing(true)}>{t("publish")}</Button>
      </div>
      <div className={classes.body}>
        <div className={classes.sheet}>
          <LanguageSwitch value={language} onChange={setLanguage} />
          <TextInput
            className={classes.title}
            label={t("articleTitle")}
            lang={language}
            maxLength={150}
            value={words?.title ?? ""}
            onChange={(event) => paper.write(language, { title: event.currentTarget.value })}
          />
          <RichField
            key={language}
            label={t("body")}
            language={language}
            body={words?.body ?? null}
            onChange={(body) => paper.write(language, { body })}
          />
        </div>
        <ArticleSide article={article} draft={paper.draft} onChange={paper.change} />
      </div>
      {publishing && (
        <PublishDialog
          id={article.id}
          settle={paper.settle}
          onClose={() => setPublishing(false)}
          onPublished={onReload}
        />
      )}
      {looking && (
        <VersionsDialog
          id={article.id}
          draft={paper.draft.texts}
          language={language}
          onClose={() => setLooking(false)}
          onRestore={async (texts) => {
            paper.change({
              ...paper.draft,
              texts: { ...(texts.ru && { ru: texts.ru }), ...(texts.en && { en: texts.en }) },
            });
            await paper.settle();
            onReload();
          }}
        />
      )}
    </div>
  );
}

function SavedWords({
  paper: { error, dirty, savedAt },
  onReload,
}: {
  paper: Pick<ReturnType<typeof useManuscript>, "error" | "dirty" | "savedAt">;
  onReload: () => void;
}) {
  const { t } = useTranslation("knowledge");
  const { t: general } = useTranslation();
  if (error)
    return (
      <>
        <span className={classes.failed}>{t("notSaved", { why: wordsOf(error, general) })}</span>
        {error instanceof Refusal && error.status === 409 && (
          <Button size="compact-sm" variant="default" onClick={onReload}>
            {t("reload")}
          </Button>
        )}
      </>
    );
  if (dirty) return <span>{t("saving")}</span>;
  return savedAt ? <span>{t("saved", { at: hour(savedAt) })}</span> : null;
}
