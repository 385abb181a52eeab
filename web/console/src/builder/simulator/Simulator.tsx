import { NativeSelect } from "@mantine/core";
import { IconArrowBackUp, IconRefresh } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { wordsOf } from "../../ui/wordsOf.ts";
import { channels } from "../api/trials.ts";
import { stepTitle } from "../canvas/stepTitle.ts";
import { find } from "../model/document.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { Act } from "./Act.tsx";
import { KeepTest } from "./KeepTest.tsx";
import classes from "./Simulator.module.css";
import { TalkInput } from "./TalkInput.tsx";
import { TalkLines } from "./TalkLines.tsx";
import { TalkSettings } from "./TalkSettings.tsx";
import { useTalk } from "./useTalk.ts";

type Props = { from: string; onFrom: (step: string) => void };

/** A chat with the draft: the author is the customer. */
export function Simulator({ from, onFrom }: Props) {
  const { t } = useTranslation("builder");
  const { t: general } = useTranslation();
  const builder = useBuilder();
  const talk = useTalk(from);
  const end = useRef<HTMLDivElement>(null);
  const { played } = talk;
  const first = find(builder.doc, from)?.step;

  useEffect(() => {
    if (played) end.current?.scrollIntoView({ block: "end" });
  }, [played]);

  return (
    <div className={classes.simulator}>
      <div className={classes.top}>
        <NativeSelect
          aria-label={t("talk.contact")}
          value={talk.contact}
          onChange={(event) =>
            talk.setContact(event.currentTarget.value === "known" ? "known" : "stranger")
          }
        >
          <option value="known">{t("talk.known")}</option>
          <option value="stranger">{t("talk.stranger")}</option>
        </NativeSelect>
        <NativeSelect
          aria-label={t("talk.channel")}
          value={talk.channel}
          onChange={(event) => {
            const chosen = channels.find((one) => one === event.currentTarget.value);
            if (chosen) talk.setChannel(chosen);
          }}
        >
          {channels.map((one) => (
            <option key={one} value={one}>
              {t(`channel.${one}`)}
            </option>
          ))}
        </NativeSelect>
        <Act label={t("talk.undoAct")} onClick={talk.back}>
          <IconArrowBackUp size={18} />
        </Act>
        <Act
          label={t("talk.begin")}
          onClick={() => {
            talk.again();
            onFrom("");
          }}
        >
          <IconRefresh size={18} />
        </Act>
        {!builder.still && <KeepTest script={talk.script} />}
      </div>
      {first && (
        <p className={classes.from}>
          {t("talk.fromStep", { title: stepTitle(first, builder, t) })}
        </p>
      )}
      <section
        className={classes.lines}
        data-channel={talk.channel}
        role="log"
        aria-label={t("talk.title")}
      >
        {played && <TalkLines played={played} talk={talk} />}
        {talk.error !== null && (
          <p className={classes.failed} role="alert">
            {wordsOf(talk.error, general)}
          </p>
        )}
        <div ref={end} />
      </section>
      <TalkInput talk={talk} />
      <TalkSettings talk={talk} />
    </div>
  );
}
