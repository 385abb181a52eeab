import { ActionIcon, Menu, TextInput } from "@mantine/core";
import { IconClock, IconPaperclip, IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { happenings } from "../model/happenings.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { Act } from "./Act.tsx";
import classes from "./Simulator.module.css";
import { later, type Talk } from "./useTalk.ts";

/** What the author does as the customer: writes, sends a file, keeps silent, lets time pass. */
export function TalkInput({ talk }: { talk: Talk }) {
  const { t } = useTranslation("builder");
  const { doc } = useBuilder();
  const { events, links } = happenings(doc);
  const [text, setText] = useState("");
  const wait = (hours: number) =>
    talk.act({ kind: "waits", at: later(talk.played?.now ?? talk.clock, hours) });
  return (
    <form
      className={classes.compose}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") return;
        talk.act({ kind: "says", text: text.trim() });
        setText("");
      }}
    >
      <TextInput
        className={classes.input}
        aria-label={t("talk.input")}
        placeholder={t("talk.input")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Act label={t("talk.file")} onClick={() => talk.act({ kind: "sends", text: "Документ.pdf" })}>
        <IconPaperclip size={18} />
      </Act>
      <Menu position="top-end">
        <Menu.Target>
          <ActionIcon aria-label={t("talk.clock")}>
            <IconClock size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => talk.act({ kind: "silence" })}>{t("talk.silence")}</Menu.Item>
          <Menu.Item onClick={() => wait(1)}>{t("talk.hour")}</Menu.Item>
          <Menu.Item onClick={() => wait(24)}>{t("talk.day")}</Menu.Item>
          {events.map((event) => (
            <Menu.Item key={event} onClick={() => talk.act({ kind: "happens", text: event })}>
              {t("talk.happens", { event })}
            </Menu.Item>
          ))}
          {links.map((link) => (
            <Menu.Item key={link} onClick={() => talk.act({ kind: "comes", text: link })}>
              {t("talk.comes", { link })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ActionIcon type="submit" aria-label={t("talk.send")} variant="filled" color="primary">
        <IconSend size={18} />
      </ActionIcon>
    </form>
  );
}
