import { ActionIcon, Tooltip, UnstyledButton } from "@mantine/core";
import { IconHelp, IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { give } from "../keys/keyboard.ts";
import { Bell } from "../notices/Bell.tsx";
import { useNarrow } from "../ui/useNarrow.ts";
import { Avatar } from "./Avatar.tsx";
import { ConnectionPill } from "./ConnectionPill.tsx";
import { usePage } from "./PageProvider.tsx";
import classes from "./TopBar.module.css";

export function TopBar() {
  const { t } = useTranslation();
  const { heading } = usePage();
  const narrow = useNarrow();
  return (
    <section className={classes.bar} aria-label={t("shell.top")}>
      <h1 className={classes.heading}>{heading}</h1>
      <ConnectionPill />
      <UnstyledButton className={classes.search} onClick={() => give("palette")}>
        <IconSearch size={16} />
        <span>{t("shell.search")}</span>
        <kbd className={classes.key}>Ctrl K</kbd>
      </UnstyledButton>
      <Bell />
      {narrow && <Avatar small />}
      <Tooltip label={t("shell.help")}>
        <ActionIcon
          size={32}
          aria-label={t("shell.help")}
          onClick={() => give("sheet")}
          className={classes.help}
        >
          <IconHelp size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </section>
  );
}
