import { ActionIcon, Button, Menu, SegmentedControl, TextInput, Tooltip } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconChartBar,
  IconDots,
  IconRocket,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { scenarios } from "./api/scenarios.ts";
import { FindStep } from "./FindStep.tsx";
import { useFiguresScope } from "./figures/useFigures.ts";
import { put } from "./model/json.ts";
import { textsOf, toTexts } from "./model/texts.ts";
import { SavedLine } from "./SavedLine.tsx";
import { useBuilder } from "./state/BuilderContext.ts";
import classes from "./TopLine.module.css";

export type View = "canvas" | "outline";
type Props = { view: View; onView: (view: View) => void; onPublish: () => void; narrow: boolean };

/** Above the drawing: the name, the language of the texts, what is saved, and publishing. */
export function TopLine({ view, onView, onPublish, narrow }: Props) {
  const { t } = useTranslation("builder");
  const builder = useBuilder();
  const { doc, language, change, undo, redo, canUndo, canRedo } = builder;
  const { on, turn } = useFiguresScope();
  const title = textsOf(doc.own.title);
  const rename = (text: string) =>
    change(
      (whole) => ({
        ...whole,
        own: put(whole.own, "title", toTexts({ ...title, [language]: text }) ?? ""),
      }),
      "title",
    );
  return (
    <header className={classes.top}>
      <Tooltip label={t("back")}>
        <ActionIcon
          aria-label={t("back")}
          renderRoot={(root) => <Link to="/app/scenarios" {...root} />}
        >
          <IconArrowLeft size={18} />
        </ActionIcon>
      </Tooltip>
      <TextInput
        className={classes.name}
        variant="unstyled"
        aria-label={t("name")}
        value={title[language]}
        onChange={(event) => rename(event.currentTarget.value)}
      />
      <SavedLine />
      <span className={classes.gap} />
      {!narrow && <FindStep />}
      <Tooltip label={`${t("undo")}, Ctrl+Z`}>
        <ActionIcon aria-label={t("undo")} disabled={!canUndo} onClick={undo}>
          <IconArrowBackUp size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${t("redo")}, Ctrl+Shift+Z`}>
        <ActionIcon aria-label={t("redo")} disabled={!canRedo} onClick={redo}>
          <IconArrowForwardUp size={18} />
        </ActionIcon>
      </Tooltip>
      {!narrow && (
        <>
          <SegmentedControl
            aria-label={t("textLanguage")}
            value={language}
            onChange={(value) => builder.setLanguage(value === "en" ? "en" : "ru")}
            data={[
              { value: "ru", label: "RU" },
              { value: "en", label: "EN" },
            ]}
          />
          <SegmentedControl
            aria-label={t("view")}
            value={view}
            onChange={(value) => onView(value === "outline" ? "outline" : "canvas")}
            data={[
              { value: "canvas", label: t("canvas") },
              { value: "outline", label: t("outline") },
            ]}
          />
        </>
      )}
      {!narrow && (
        <Button
          variant={on ? "light" : "default"}
          aria-pressed={on}
          aria-label={t("figures.title")}
          onClick={() => turn(!on)}
        >
          <IconChartBar size={16} />
          <span className={classes.long}>{t("figures.title")}</span>
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t("more")}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {narrow && (
            <Menu.Item onClick={() => turn(!on)}>
              {t(on ? "figures.close" : "figures.title")}
            </Menu.Item>
          )}
          <Menu.Item onClick={builder.copy} disabled={builder.selected.size === 0}>
            {t("copy")}
          </Menu.Item>
          <Menu.Item onClick={builder.paste}>{t("paste")}</Menu.Item>
          <Menu.Item component="a" href={scenarios.file(builder.id)} download>
            {t("export")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {narrow ? (
        <ActionIcon variant="filled" color="primary" aria-label={t("publish")} onClick={onPublish}>
          <IconRocket size={18} />
        </ActionIcon>
      ) : (
        <Button leftSection={<IconRocket size={16} />} onClick={onPublish}>
          {t("publish")}
        </Button>
      )}
    </header>
  );
}
