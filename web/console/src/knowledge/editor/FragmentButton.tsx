import { ActionIcon, Popover, Select, Tooltip } from "@mantine/core";
import { IconPuzzle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Editor } from "@tiptap/react";
import { useTranslation } from "react-i18next";
import type { Language } from "../api/articles.ts";
import { fragmentWords } from "../fragmentWords.ts";
import page from "../KnowledgePage.module.css";
import { useFragments } from "../useFragments.ts";
import classes from "./FragmentButton.module.css";

type Props = {
  editor: Editor;
  language: Language;
  opened: boolean;
  onOpened: (opened: boolean) => void;
};

/** Puts a text of the company into the line: a few letters of its name, and Enter. */
export function FragmentButton({ editor, language, opened, onOpened }: Props) {
  const { t } = useTranslation("knowledge");
  const { data = [] } = useFragments();
  const insert = (id: string | null) => {
    if (!id) return;
    onOpened(false);
    editor.chain().focus().insertContent({ type: "fragment", attrs: { id } }).run();
  };
  const wordsOf = (id: string) => {
    const it = data.find((one) => one.id === id);
    return (it && fragmentWords(it, language)) || t("fragmentUntranslated");
  };
  return (
    <Popover opened={opened} onChange={onOpened} width={320} trapFocus withinPortal>
      <Popover.Target>
        <Tooltip label={t("fragmentButton")}>
          <ActionIcon
            variant={editor.isActive("fragment") ? "light" : "subtle"}
            size={32}
            aria-label={t("fragmentButton")}
            onClick={() => onOpened(!opened)}
          >
            <IconPuzzle size={18} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        {data.length === 0 ? (
          <p className={classes.empty}>{t("fragmentsEmpty")}</p>
        ) : (
          <Select
            data-autofocus
            label={t("fragmentChoose")}
            data={data.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={insert}
            searchable
            defaultDropdownOpened
            selectFirstOptionOnChange
            nothingFoundMessage={t("fragmentsNothing")}
            comboboxProps={{ withinPortal: false }}
            renderOption={({ option: { value, label } }) => (
              <span className={classes.option}>
                <span className={classes.name}>{label}</span>
                <span className={classes.words}>{wordsOf(value)}</span>
              </span>
            )}
          />
        )}
        <Link to="/app/knowledge" search={{ tab: "fragments" }} className={page.link}>
          {t("fragmentsManage")}
        </Link>
      </Popover.Dropdown>
    </Popover>
  );
}
