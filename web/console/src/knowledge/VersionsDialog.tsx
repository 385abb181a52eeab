import { Button, Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayAndHour } from "../time/clock.ts";
import { Quiet } from "../ui/Quiet.tsx";
import { useComplain } from "../ui/useComplain.ts";
import { articles, type Language, type Save, type Wordings } from "./api/articles.ts";
import { articleKeys } from "./articleKeys.ts";
import { Difference } from "./Difference.tsx";
import classes from "./VersionsDialog.module.css";

type Props = {
  id: string;
  draft: Save["texts"];
  language: Language;
  onClose: () => void;
  onRestore: (texts: Wordings) => Promise<void>;
};

/** What readers got and when; each can be compared with the draft and taken back into it. */
export function VersionsDialog({ id, draft, language, onClose, onRestore }: Props) {
  const { t } = useTranslation("knowledge");
  const complain = useComplain();
  const [compared, setCompared] = useState<number | null>(null);
  const { data } = useQuery({
    queryKey: articleKeys.versions(id),
    queryFn: () => articles.versions(id),
  });
  const restore = async (number: number) => {
    try {
      await onRestore((await articles.version(id, number)).texts);
      onClose();
    } catch (error) {
      complain(error);
    }
  };
  return (
    <Modal opened onClose={onClose} title={t("versions")} size="lg">
      {data?.items.length === 0 && <Quiet title={t("noVersions")} />}
      <ul className={classes.list}>
        {data?.items.map(({ number, at, by, note }) => (
          <li key={number} className={classes.version}>
            <p className={classes.name}>{t("versionLine", { number, at: dayAndHour(at) })}</p>
            <p className={classes.quiet}>{[by, note].filter(Boolean).join(" · ")}</p>
            <div className={classes.acts}>
              <Button
                size="compact-sm"
                variant="default"
                aria-expanded={compared === number}
                onClick={() => setCompared(compared === number ? null : number)}
              >
                {t("compare")}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => void restore(number)}>
                {t("restore")}
              </Button>
            </div>
            {compared === number && (
              <Difference id={id} number={number} draft={draft} language={language} />
            )}
          </li>
        ))}
      </ul>
    </Modal>
  );
}
