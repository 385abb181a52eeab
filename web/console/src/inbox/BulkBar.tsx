import { ActionIcon, Tooltip } from "@mantine/core";
import {
  IconBan,
  IconCheck,
  IconClockPause,
  IconMailCheck,
  IconTag,
  IconUserShare,
  IconX,
} from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { SnoozeDialog } from "../thread/actions/SnoozeDialog.tsx";
import { TransferForm } from "../thread/actions/TransferForm.tsx";
import { towards } from "../thread/actions/useActions.ts";
import classes from "./BulkBar.module.css";
import { BulkDialogs } from "./BulkDialogs.tsx";
import { BulkProgress } from "./BulkProgress.tsx";
import { BulkTags } from "./BulkTags.tsx";
import { useBulk } from "./useBulk.ts";
import type { Selection } from "./useSelection.ts";

type Asked = "transfer" | "tag" | "snooze" | null;

/** What can be done with all ticked rows at once. */
export function BulkBar({ selection, more }: { selection: Selection; more: boolean }) {
  const { t } = useTranslation();
  const [asked, ask] = useState<Asked>(null);
  const bulk = useBulk(selection);
  const { chosen } = selection;
  const aside = chosen.every(({ status }) => status === "spam");
  const done = () => ask(null);
  if (bulk.running) return <BulkProgress {...bulk.running} />;
  if (chosen.length === 0) return <BulkDialogs bulk={bulk} />;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t("bulk.title")}>
      <span className={classes.count} role="status">
        {t("bulk.chosen", { count: chosen.length })}
      </span>
      <button type="button" className={classes.all} onClick={selection.all}>
        {more ? t("bulk.allLoaded") : t("bulk.all")}
      </button>
      <Act label={t("action.transfer")} onClick={() => ask("transfer")}>
        <IconUserShare size={18} stroke={1.75} />
      </Act>
      <Act label={t("action.tag")} onClick={() => ask("tag")}>
        <IconTag size={18} stroke={1.75} />
      </Act>
      <Act label={t("action.snooze")} onClick={() => ask("snooze")}>
        <IconClockPause size={18} stroke={1.75} />
      </Act>
      <Act
        label={t("action.resolve")}
        onClick={() => bulk.start(t("action.resolve"), { act: "resolve" })}
      >
        <IconCheck size={18} stroke={1.75} />
      </Act>
      <Act
        label={t(aside ? "action.notSpam" : "action.spam")}
        onClick={() =>
          aside
            ? bulk.start(t("action.notSpam"), { act: "not-spam" })
            : bulk.start(t("action.spam"), { act: "spam" })
        }
      >
        {aside ? <IconMailCheck size={18} stroke={1.75} /> : <IconBan size={18} stroke={1.75} />}
      </Act>
      <Act label={t("bulk.clear")} onClick={selection.clear}>
        <IconX size={18} stroke={1.75} />
      </Act>
      <BulkDialogs
        bulk={bulk}
        title={asked === "transfer" ? t("action.transferTo") : null}
        onClose={done}
      >
        <TransferForm
          holder={{ kind: "nobody" }}
          onGive={(target, note) => {
            done();
            const to = towards(target);
            const act =
              "teamId" in to
                ? ({ act: "transfer", ...to } as const)
                : ({ act: "assign", ...to } as const);
            bulk.start(t("action.transfer"), { ...act, ...(note && { note }) });
          }}
        />
      </BulkDialogs>
      {asked === "tag" && (
        <BulkTags
          onClose={done}
          chosen={chosen}
          onTag={(tagId) => bulk.start(t("action.tag"), { act: "tag", tagId })}
          onUntag={(tagId) => bulk.start(t("action.untag"), { act: "untag", tagId })}
        />
      )}
      {asked === "snooze" && (
        <SnoozeDialog
          onClose={done}
          onSnooze={(until) =>
            bulk.start(t("action.snooze"), { act: "snooze", until: until.toISOString() })
          }
        />
      )}
    </div>
  );
}

type ActProps = { label: string; onClick: () => void; children: ReactNode };

function Act({ label, onClick, children }: ActProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={32} className={classes.act} onClick={onClick} aria-label={label}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
