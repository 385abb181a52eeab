import { ActionIcon } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Thread } from "../api/thread.ts";
import { useCommand } from "../keys/useCommand.ts";
import { ArticlesBlock } from "./ArticlesBlock.tsx";
import { AssistPlace } from "./AssistPlace.tsx";
import { Block } from "./Block.tsx";
import { ContactBlock } from "./ContactBlock.tsx";
import classes from "./ContextPane.module.css";
import { PastBlock } from "./PastBlock.tsx";
import { RunsBlock } from "./RunsBlock.tsx";
import { SlotsBlock } from "./SlotsBlock.tsx";
import { useContextOpen } from "./useContextOpen.ts";

/** What is known around the conversation: beside it where there is room, else over it. */
export function ContextPane({ thread, view }: { thread: Thread; view: string }) {
  const { t } = useTranslation();
  const wide =
    useMediaQuery("(min-width: 1440px)", true, { getInitialValueInEffect: false }) ?? true;
  const { open, toggle, close } = useContextOpen(wide);
  useCommand("context", toggle);
  if (!open) return null;
  return (
    <>
      {!wide && <div className={classes.veil} onPointerDown={close} />}
      <aside
        className={classes.pane}
        data-over={!wide || undefined}
        aria-label={t("context.title")}
        data-region="context"
      >
        <ActionIcon
          className={classes.close}
          size={28}
          onClick={close}
          aria-label={t("common.close")}
        >
          <IconX size={16} />
        </ActionIcon>
        <ContactBlock contact={thread.contact} conversation={thread.row.id} />
        {thread.slots.length > 0 && (
          <Block name="slots" title={t("context.slots")}>
            <SlotsBlock slots={thread.slots} />
          </Block>
        )}
        <AssistPlace thread={thread} />
        <ArticlesBlock thread={thread} />
        <Block name="past" title={t("context.past")} count={thread.past.length}>
          <PastBlock past={thread.past} view={view} />
        </Block>
        <RunsBlock entries={thread.entries} />
      </aside>
    </>
  );
}
