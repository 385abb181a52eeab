import { Button, UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Played, TalkLine } from "../api/trials.ts";
import { ownerOf } from "../model/document.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Simulator.module.css";
import { TalkEvent } from "./TalkEvent.tsx";
import type { Talk } from "./useTalk.ts";

type Props = { played: Played; talk: Talk };

/** The talk so far. Pressing a line lights the steps that led to it. */
export function TalkLines({ played, talk }: Props) {
  const newest = played.lines.findLastIndex(({ buttons }) => buttons.length > 0);
  return played.lines.map((line, at) => {
    const key = `${at}`;
    if (line.by === "event" || line.by === "robot") return <TalkEvent key={key} line={line} />;
    return <Said key={key} line={line} talk={talk} pressable={at === newest} />;
  });
}

function Said({ line, talk, pressable }: { line: TalkLine; talk: Talk; pressable: boolean }) {
  const { t } = useTranslation("builder");
  const { doc, select } = useBuilder();
  const { by, text, files, buttons, step, turn } = line;
  return (
    <div className={classes.line} data-by={by}>
      {(text !== "" || files.length > 0) && (
        <UnstyledButton
          className={classes.bubble}
          aria-label={`${t(by === "bot" ? "talk.bot" : "talk.you")}: ${text}`}
          onClick={() => {
            talk.setTurn(turn);
            if (step) select([ownerOf(doc, step)], true);
          }}
        >
          {text}
          {files.map((file) => (
            <span key={file} className={classes.file}>
              {file}
            </span>
          ))}
        </UnstyledButton>
      )}
      {pressable && (
        <div className={classes.buttons}>
          {buttons.map(({ id, label, style }) => (
            <Button
              key={id}
              size="compact-sm"
              variant={style === "PRIMARY" ? "filled" : "default"}
              onClick={() => talk.act({ kind: "presses", button: id, text: label })}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
