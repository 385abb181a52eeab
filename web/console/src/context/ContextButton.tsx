import { ActionIcon, Tooltip } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconLayoutSidebarRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { keyHint } from "../keys/keyHint.ts";
import { useContextOpen } from "./useContextOpen.ts";

export function ContextButton() {
  const { t } = useTranslation();
  const wide =
    useMediaQuery("(min-width: 1440px)", true, { getInitialValueInEffect: false }) ?? true;
  const { open, toggle } = useContextOpen(wide);
  if (open && wide) return null;
  return (
    <Tooltip label={`${t("context.title")} (${keyHint("context")})`}>
      <ActionIcon size={32} onClick={toggle} aria-label={t("context.title")} aria-expanded={open}>
        <IconLayoutSidebarRight size={18} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}
