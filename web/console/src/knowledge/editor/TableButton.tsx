import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { IconTable } from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";
import { useTranslation } from "react-i18next";

/** A table; inside of one, its rows and columns. */
export function TableButton({ editor }: { editor: Editor }) {
  const { t } = useTranslation("knowledge");
  const within = editor.isActive("table");
  const run = () => editor.chain().focus();
  const icon = (
    <ActionIcon
      variant={within ? "light" : "subtle"}
      size={32}
      aria-label={t("table")}
      onClick={
        within
          ? undefined
          : () => run().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
      }
    >
      <IconTable size={18} />
    </ActionIcon>
  );
  if (!within) return <Tooltip label={t("table")}>{icon}</Tooltip>;
  return (
    <Menu>
      <Menu.Target>{icon}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => run().addRowAfter().run()}>{t("rowAdd")}</Menu.Item>
        <Menu.Item onClick={() => run().addColumnAfter().run()}>{t("columnAdd")}</Menu.Item>
        <Menu.Item onClick={() => run().deleteRow().run()}>{t("rowRemove")}</Menu.Item>
        <Menu.Item onClick={() => run().deleteColumn().run()}>{t("columnRemove")}</Menu.Item>
        <Menu.Item onClick={() => run().deleteTable().run()}>{t("tableRemove")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
