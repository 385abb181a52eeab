import { Modal } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "../keys/useCommand.ts";
import { KeyTable } from "./KeyTable.tsx";

/** `?`: every key there is. */
export function ShortcutSheet() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useCommand("sheet", () => setOpen(true));
  return (
    <Modal opened={open} onClose={() => setOpen(false)} title={t("me.shortcuts")} size="lg">
      <KeyTable />
    </Modal>
  );
}
