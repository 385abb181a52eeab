import { ActionIcon, Popover, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconBell } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./Bell.module.css";
import { NoticeList } from "./NoticeList.tsx";
import { useNotices } from "./NoticesContext.ts";

export function Bell() {
  const { t } = useTranslation();
  const [opened, { toggle, close }] = useDisclosure(false);
  const { list } = useNotices();
  const label = t("notice.count", { count: list.length });
  return (
    <Popover
      opened={opened}
      onDismiss={close}
      position="bottom-end"
      width={360}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Tooltip label={t("notice.title")} disabled={opened}>
          <ActionIcon size={32} onClick={toggle} aria-label={label} className={classes.bell}>
            <IconBell size={18} stroke={1.75} />
            {list.length > 0 && <span className={classes.count}>{list.length}</span>}
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t("notice.title")}>
        <NoticeList onClose={close} />
      </Popover.Dropdown>
    </Popover>
  );
}
