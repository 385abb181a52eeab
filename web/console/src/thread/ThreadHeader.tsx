import { ActionIcon, Button } from "@mantine/core";
import { IconArrowLeft, IconCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { isOver } from "../api/row.ts";
import type { Thread } from "../api/thread.ts";
import { useMe } from "../app/useMe.ts";
import { ContextButton } from "../context/ContextButton.tsx";
import { keyHint } from "../keys/keyHint.ts";
import { useCommand } from "../keys/useCommand.ts";
import { ToneChip } from "../ui/ToneChip.tsx";
import { useNarrow } from "../ui/useNarrow.ts";
import { MoreMenu } from "./actions/MoreMenu.tsx";
import { SnoozeMenu } from "./actions/SnoozeMenu.tsx";
import { TransferMenu } from "./actions/TransferMenu.tsx";
import { useActions } from "./actions/useActions.ts";
import { useResolve } from "./actions/useResolve.ts";
import { useSpam } from "./actions/useSpam.ts";
import { HolderLine } from "./HolderLine.tsx";
import { Subject } from "./Subject.tsx";
import { TagsLine } from "./TagsLine.tsx";
import classes from "./ThreadHeader.module.css";

export function ThreadHeader({ thread, view }: { thread: Thread; view: string }) {
  const { t } = useTranslation();
  const { row } = thread;
  const me = useMe().id;
  const narrow = useNarrow();
  const { take, reopen, busy } = useActions(row);
  const resolve = useResolve(row, view);
  const mine = row.holder.kind === "with" && row.holder.operator.id === me;
  const resolved = isOver(row);
  const spam = useSpam(row, view);
  useCommand("take", take, !mine && !resolved);
  useCommand("resolve", resolve, !resolved);
  useCommand("spam", spam.toggle);
  return (
    <header className={classes.header}>
      <ActionIcon
        className={classes.back}
        size={36}
        aria-label={t("thread.back")}
        renderRoot={(root) => (
          <Link to="/app/inbox/$view" params={{ view }} search={(all) => all} {...root} />
        )}
      >
        <IconArrowLeft size={20} />
      </ActionIcon>
      <div className={classes.top}>
        <Subject row={row} />
      </div>
      <div className={classes.line}>
        <span className={classes.number}>№ {row.number}</span>
        <HolderLine thread={thread} />
        {!resolved && <ToneChip tone={row.tone} />}
        <TagsLine row={row} />
      </div>
      <div className={classes.acts}>
        {!mine && !resolved && !narrow && (
          <Button onClick={take} loading={busy} title={keyHint("take")}>
            {t("action.take")}
          </Button>
        )}
        {!resolved && !narrow && <TransferMenu row={row} />}
        {!resolved && !narrow && <SnoozeMenu row={row} />}
        {resolved ? (
          <Button
            variant="default"
            onClick={row.status === "spam" ? spam.toggle : reopen}
            loading={busy || spam.busy}
          >
            {row.status === "spam" ? t("action.notSpam") : t("action.reopen")}
          </Button>
        ) : (
          <Button
            variant={mine ? "light" : "default"}
            color="success"
            onClick={resolve}
            title={keyHint("resolve")}
            aria-label={t("action.resolve")}
          >
            <IconCheck size={18} />
            {!narrow && <span className={classes.word}>{t("action.resolve")}</span>}
          </Button>
        )}
        {!narrow && <ContextButton />}
        <MoreMenu row={row} narrow={narrow} onSpam={spam.toggle} />
      </div>
    </header>
  );
}
