import { useTranslation } from "react-i18next";
import type { Offers } from "../../api/assistance.ts";
import type { Thread } from "../../api/thread.ts";
import { Block } from "../Block.tsx";
import classes from "./AssistBlock.module.css";
import { DraftHelp } from "./DraftHelp.tsx";
import { SummaryHelp } from "./SummaryHelp.tsx";
import { TranslationHelp } from "./TranslationHelp.tsx";
import { teachWords } from "./words/words.ts";

teachWords();

/** What a language model can do here; each only where it is switched on, each only when it is asked. */
export function AssistBlock({ thread, offers }: { thread: Thread; offers: Offers }) {
  const { t } = useTranslation("assist");
  return (
    <Block name="assist" title={t("title")}>
      <div className={classes.all} key={thread.row.id}>
        {offers.summary && <SummaryHelp conversation={thread.row.id} />}
        {offers.draft && <DraftHelp conversation={thread.row.id} />}
        {offers.translation && <TranslationHelp thread={thread} />}
      </div>
    </Block>
  );
}
