import { Drawer } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Quiet } from "../../ui/Quiet.tsx";
import { wordsOf } from "../../ui/wordsOf.ts";
import type { Language } from "../api/articles.ts";
import { type ImportLine, imports } from "../api/imports.ts";
import { articleKeys } from "../articleKeys.ts";
import { BodyView } from "../editor/BodyView.tsx";
import { LanguageSwitch } from "../LanguageSwitch.tsx";
import classes from "./Moving.module.css";

type Props = { id: string; line: ImportLine; onClose: () => void };

/** An article of an import as it would read. */
export function ArticleLook({ id, line, onClose }: Props) {
  const { t } = useTranslation("knowledge");
  const { t: general } = useTranslation();
  const [language, setLanguage] = useState<Language>(line.title.ru === null ? "en" : "ru");
  const { data, isError, error } = useQuery({
    queryKey: [...articleKeys.moving(id), "look", line.number],
    queryFn: () => imports.look(id, line.number),
  });
  const words = data?.texts[language];
  const both = line.title.ru !== null && line.title.en !== null;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={640}
      padding="xl"
      title={t("importLookTitle")}
    >
      <div className={classes.look}>
        {both && <LanguageSwitch value={language} onChange={setLanguage} />}
        {isError && <Quiet title={t("importGone")} text={wordsOf(error, general)} />}
        {words && (
          <article lang={language}>
            <h2 className={classes.title}>{words.title}</h2>
            <BodyView key={language} body={words.body} language={language} />
          </article>
        )}
      </div>
    </Drawer>
  );
}
