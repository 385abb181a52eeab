import { ActionIcon, Popover, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconUserShare } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Row } from "../../api/row.ts";
import { keyHint } from "../../keys/keyHint.ts";
import { useCommand } from "../../keys/useCommand.ts";
import { TransferForm } from "./TransferForm.tsx";
import { useActions } from "./useActions.ts";

/** Passing the conversation to a colleague or to a team, with a word about it. */
export function TransferMenu({ row }: { row: Row }) {
  const { t } = useTranslation();
  const [opened, { toggle, close, open }] = useDisclosure(false);
  const { hand } = useActions(row);
  useCommand("assign", open);
  return (
    <Popover
      opened={opened}
      onDismiss={close}
      position="bottom-end"
      width={320}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Tooltip label={`${t("action.transfer")} (${keyHint("assign")})`} disabled={opened}>
          <ActionIcon
            size={32}
            variant="default"
            onClick={toggle}
            aria-label={t("action.transfer")}
          >
            <IconUserShare size={17} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={8} aria-label={t("action.transferTo")}>
        <TransferForm
          holder={row.holder}
          onGive={(target, note) => {
            close();
            hand(target, note);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
