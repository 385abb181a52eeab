import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconClockPause } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Row } from "../../api/row.ts";
import { keyHint } from "../../keys/keyHint.ts";
import { useCommand } from "../../keys/useCommand.ts";
import { shortMoment } from "../../time/shortMoment.ts";
import { SnoozeDialog } from "./SnoozeDialog.tsx";
import classes from "./SnoozeMenu.module.css";
import { snoozeOffers } from "./snoozeOffers.ts";
import { useActions } from "./useActions.ts";

/** Putting the conversation away until later; the customer's next word brings it back anyway. */
export function SnoozeMenu({ row }: { row: Row }) {
  const { t } = useTranslation();
  const [opened, { toggle, open, close }] = useDisclosure(false);
  const [choosing, setChoosing] = useState(false);
  const { snooze, wake } = useActions(row);
  const now = new Date();
  useCommand("snooze", open);
  return (
    <>
      <Menu
        opened={opened}
        onDismiss={close}
        onClose={close}
        position="bottom-end"
        width={260}
        trapFocus
        returnFocus
      >
        <Menu.Target>
          <Tooltip label={`${t("action.snooze")} (${keyHint("snooze")})`} disabled={opened}>
            <ActionIcon
              size={32}
              variant="default"
              onClick={toggle}
              aria-label={t("action.snooze")}
            >
              <IconClockPause size={17} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          {row.status === "snoozed" && <Menu.Item onClick={wake}>{t("action.wake")}</Menu.Item>}
          {snoozeOffers(now).map(({ name, at }) => (
            <Menu.Item
              key={name}
              onClick={() => snooze(at)}
              rightSection={
                <span className={classes.at}>{shortMoment(at.toISOString(), now)}</span>
              }
            >
              {t(`snooze.${name}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setChoosing(true)}>{t("snooze.choose")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {choosing && <SnoozeDialog onClose={() => setChoosing(false)} onSnooze={snooze} />}
    </>
  );
}
