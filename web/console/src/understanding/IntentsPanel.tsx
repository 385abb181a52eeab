import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Draft, scenarios } from "../builder/api/scenarios.ts";
import { say } from "../builder/model/texts.ts";
import { Problem } from "../session/Problem.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { wordsOf } from "../ui/wordsOf.ts";
import {
  chainOf,
  type Intent,
  intentsOf,
  isLedByMenu,
  leading,
  titleOf,
  withIntent,
} from "./intents.ts";
import classes from "./Understanding.module.css";

const none: Intent = { name: "", phrases: { ru: [], en: [] }, not: { ru: [], en: [] } };

/** What customers may want, and how they say it. */
export function IntentsPanel({ id }: { id: string }) {
  const { t, i18n } = useTranslation("understanding");
  const { t: general } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  const draft = useQuery({ queryKey: ["teaching", id], queryFn: () => scenarios.open(id) });
  const intents = draft.data ? intentsOf(draft.data.document) : [];
  const language = i18n.language === "en" ? "en" : "ru";
  const intent = open === "" ? none : intents.find(({ name }) => name === open);
  return (
    <Panel
      title={t("intents")}
      text={t("intentsText")}
      wide
      action={<Button onClick={() => setOpen("")}>{t("addIntent")}</Button>}
    >
      {draft.isError && <Quiet title={t("failed")} text={wordsOf(draft.error, general)} />}
      {draft.data && intents.length === 0 && open === null && (
        <Quiet title={t("noIntents")} text={t("noIntentsText")} />
      )}
      <div className={classes.split}>
        <ul className={classes.names}>
          {intents.map(({ name, phrases }) => (
            <li key={name}>
              <button
                type="button"
                className={classes.name}
                aria-current={name === open}
                onClick={() => setOpen(name)}
              >
                {draft.data ? titleOf(draft.data.document, name, language) : name}
                <span className={classes.quiet}>
                  {t("phraseCount", { count: phrases.ru.length + phrases.en.length })}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {draft.data && intent && (
          <Editor
            key={`${intent.name}-${draft.data.version}`}
            id={id}
            draft={draft.data}
            intent={intent}
            onDone={setOpen}
          />
        )}
      </div>
    </Panel>
  );
}

type Props = { id: string; draft: Draft; intent: Intent; onDone: (name: string | null) => void };

function Editor({ id, draft, intent, onDone }: Props) {
  const { t, i18n } = useTranslation("understanding");
  const memory = useQueryClient();
  const whole = draft.document;
  const [name, setName] = useState(intent.name);
  const [chain, setChain] = useState(chainOf(whole, intent.name));
  const [ru, setRu] = useState(intent.phrases.ru.join("\n"));
  const [en, setEn] = useState(intent.phrases.en.join("\n"));
  const [notRu, setNotRu] = useState(intent.not.ru.join("\n"));
  const [notEn, setNotEn] = useState(intent.not.en.join("\n"));
  const byMenu = intent.name !== "" && isLedByMenu(whole, intent.name);
  const save = useMutation({
    mutationFn: () => {
      const next = withIntent(whole, {
        name: name.trim(),
        phrases: { ru: lines(ru), en: lines(en) },
        not: { ru: lines(notRu), en: lines(notEn) },
      });
      return scenarios.save(id, draft.version, byMenu ? next : leading(next, name.trim(), chain));
    },
    onSuccess: async () => {
      notifications.show({ message: t("saved"), withBorder: true });
      for (const key of ["teaching", "quality", "misses"])
        await memory.invalidateQueries({ queryKey: [key, id] });
      onDone(name.trim());
    },
  });
  const language = i18n.language === "en" ? "en" : "ru";
  const ready = name.trim().length > 1 && chain !== "" && lines(ru).length + lines(en).length > 0;
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {intent.name === "" ? (
        <TextInput
          label={t("intentName")}
          description={t("intentNameHint")}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      ) : (
        <h3 className={classes.heading}>{titleOf(whole, intent.name, language)}</h3>
      )}
      <NativeSelect
        label={t("leadsTo")}
        description={byMenu ? t("ledByMenu") : undefined}
        disabled={byMenu}
        value={chain}
        onChange={(event) => setChain(event.currentTarget.value)}
      >
        <option value="">{t("nowhere")}</option>
        {whole.chains.map((one) => (
          <option key={one.name} value={one.name}>
            {say(one.own.title, language) || one.name}
          </option>
        ))}
      </NativeSelect>
      <Lines label={t("phrasesRu")} hint={t("phrasesHint")} value={ru} onChange={setRu} />
      <Lines label={t("phrasesEn")} value={en} onChange={setEn} />
      <Lines label={t("notRu")} hint={t("notHint")} value={notRu} onChange={setNotRu} />
      <Lines label={t("notEn")} value={notEn} onChange={setNotEn} />
      <Problem error={save.error} />
      <Button type="submit" disabled={!ready} loading={save.isPending}>
        {t("saveDraft")}
      </Button>
    </form>
  );
}

type Field = { label: string; hint?: string; value: string; onChange: (value: string) => void };

function Lines({ label, hint, value, onChange }: Field) {
  return (
    <Textarea
      label={label}
      description={hint}
      autosize
      minRows={2}
      maxRows={14}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function lines(value: string): string[] {
  return [...new Set(value.split("\n").map((one) => one.trim()))].filter((one) => one !== "");
}
