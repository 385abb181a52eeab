import { ActionIcon, Menu, Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import {
  IconArrowBackUp,
  IconBan,
  IconClockPause,
  IconDots,
  IconInfoCircle,
  IconLink,
  IconPrinter,
  IconRobot,
  IconSearch,
  IconUserShare,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isOver, type Row } from "../../api/row.ts";
import { give } from "../../keys/keyboard.ts";
import { SnoozeDialog } from "./SnoozeDialog.tsx";
import { TransferForm } from "./TransferForm.tsx";
import { useActions } from "./useActions.ts";

type Props = { row: Row; narrow: boolean; onSpam: () => void };

/** The rarer acts; on a phone also those that have no room of their own. */
export function MoreMenu({ row, narrow, onSpam }: Props) {
  const { t } = useTranslation();
  const [asking, ask] = useState<"transfer" | "snooze" | null>(null);
  const { release, giveToBot, hand, snooze } = useActions(row);
  const open = !isOver(row);
  const done = () => ask(null);
  const copyLink = () =>
    navigator.clipboard
      .writeText(`${location.origin}/app/inbox/all/${row.id}`)
      .then(() => notifications.show({ message: t("action.linkCopied") }))
      .catch(() => undefined);
  return (
    <>
      <Menu position="bottom-end" width={250} trapFocus returnFocus>
        <Menu.Target>
          <ActionIcon size={32} aria-label={t("action.more")}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {narrow && open && (
            <>
              <Menu.Item leftSection={<IconUserShare size={16} />} onClick={() => ask("transfer")}>
                {t("action.transfer")}
              </Menu.Item>
              <Menu.Item leftSection={<IconClockPause size={16} />} onClick={() => ask("snooze")}>
                {t("action.snooze")}
              </Menu.Item>
            </>
          )}
          {open && row.holder.kind === "with" && (
            <Menu.Item leftSection={<IconArrowBackUp size={16} />} onClick={release}>
              {t("action.release")}
            </Menu.Item>
          )}
          {open && row.holder.kind !== "bot" && (
            <Menu.Item leftSection={<IconRobot size={16} />} onClick={giveToBot}>
              {t("action.giveToBot")}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconBan size={16} />} onClick={onSpam}>
            {row.status === "spam" ? t("action.notSpam") : t("action.spam")}
          </Menu.Item>
          {narrow && (
            <Menu.Item leftSection={<IconInfoCircle size={16} />} onClick={() => give("context")}>
              {t("context.title")}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconSearch size={16} />} onClick={() => give("find")}>
            {t("action.find")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconPrinter size={16} />}
            renderRoot={(root) => <Link to="/app/print/$id" params={{ id: row.id }} {...root} />}
          >
            {t("action.print")}
          </Menu.Item>
          <Menu.Item leftSection={<IconLink size={16} />} onClick={() => void copyLink()}>
            {t("action.copyLink")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking === "transfer" && (
        <Modal opened onClose={done} title={t("action.transferTo")}>
          <TransferForm
            holder={row.holder}
            onGive={(target, note) => {
              done();
              hand(target, note);
            }}
          />
        </Modal>
      )}
      {asking === "snooze" && <SnoozeDialog onClose={done} onSnooze={snooze} />}
    </>
  );
}
