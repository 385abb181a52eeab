import { Button, NativeSelect, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { reference } from "../api/reference.ts";
import { useMe } from "../app/useMe.ts";
import { scenarios } from "../builder/api/scenarios.ts";
import type { Doc } from "../builder/model/document.ts";
import { say } from "../builder/model/texts.ts";
import { dayAndHour } from "../time/clock.ts";
import { Panel } from "../ui/Panel.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { useComplain } from "../ui/useComplain.ts";
import { wordsOf } from "../ui/wordsOf.ts";
import { type Group, lessons } from "./api.ts";
import { intentsOf, titleOf } from "./intents.ts";
import classes from "./Understanding.module.css";

/** What customers wrote and the bot did not understand, by meaning; one click teaches it. */
export function MissesPanel({ id }: { id: string }) {
  const { t } = useTranslation("understanding");
  const { t: general } = useTranslation();
  const groups = useQuery({ queryKey: ["misses", id], queryFn: () => lessons.misses(id) });
  const draft = useQuery({ queryKey: ["teaching", id], queryFn: () => scenarios.open(id) });
  const failed = groups.error ?? draft.error;
  return (
    <Panel title={t("misses")} text={t("missesText")} wide>
      {failed && <Quiet title={t("failed")} text={wordsOf(failed, general)} />}
      {groups.data?.items.length === 0 && <Quiet title={t("noMisses")} text={t("noMissesText")} />}
      {groups.data && draft.data && (
        <ul className={classes.groups}>
          {groups.data.items.map((group) => (
            <One
              key={group.misses[0]?.id ?? group.text}
              id={id}
              group={group}
              whole={draft.data.document}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
}

const fresh = "+";
const longestTitle = 150;

function One({ id, group, whole }: { id: string; group: Group; whole: Doc }) {
  const { t, i18n } = useTranslation("understanding");
  const memory = useQueryClient();
  const complain = useComplain();
  const navigate = useNavigate();
  const talks = useMe().permissions.includes("SUPERVISE");
  const intents = intentsOf(whole);
  const [intent, setIntent] = useState(group.guess ?? intents[0]?.name ?? fresh);
  const [name, setName] = useState("");
  const [chain, setChain] = useState("");
  const misses = group.misses.map((miss) => miss.id);
  const settled = async () => {
    for (const key of ["misses", "teaching", "quality"])
      await memory.invalidateQueries({ queryKey: [key, id] });
  };
  const assign = useMutation({
    mutationFn: () =>
      intent === fresh
        ? lessons.assign(id, { misses, intent: name.trim(), chain })
        : lessons.assign(id, { misses, intent }),
    onSuccess: async () => {
      notifications.show({ message: t("assigned"), withBorder: true });
      await settled();
    },
    onError: complain,
  });
  const dismiss = useMutation({
    mutationFn: () => lessons.dismiss(id, misses),
    onSuccess: settled,
    onError: complain,
  });
  const toArticle = useMutation({
    mutationFn: async () => {
      const language = /[а-яё]/i.test(group.text) ? "ru" : "en";
      const title = group.text.slice(0, longestTitle);
      const made = await reference.propose({ language, title, text: "" });
      await lessons.dismiss(id, misses);
      return made;
    },
    onSuccess: async (made) => {
      await settled();
      await navigate({ to: "/app/knowledge/$id", params: { id: made.id } });
    },
    onError: complain,
  });
  const named = intent !== fresh || (name.trim().length > 1 && chain !== "");
  const language = i18n.language === "en" ? "en" : "ru";
  return (
    <li className={classes.group}>
      <div className={classes.words}>
        <p className={classes.example}>
          {group.text}{" "}
          {group.misses.length > 1 && <span className={classes.count}>{group.misses.length}</span>}
        </p>
        <ul className={classes.others}>
          {group.misses.slice(0, 5).map((miss) => (
            <li key={miss.id}>
              {talks ? (
                <Link
                  to="/app/inbox/$view/$id"
                  params={{ view: "all", id: miss.conversationId }}
                  className={classes.link}
                >
                  {miss.text}
                </Link>
              ) : (
                miss.text
              )}{" "}
              <time className={classes.quiet}>{dayAndHour(miss.at)}</time>
            </li>
          ))}
        </ul>
      </div>
      <form
        className={classes.acts}
        onSubmit={(event) => {
          event.preventDefault();
          assign.mutate();
        }}
      >
        <NativeSelect
          aria-label={t("intentFor", { text: group.text })}
          value={intent}
          onChange={(event) => setIntent(event.currentTarget.value)}
        >
          {intents.map((one) => (
            <option key={one.name} value={one.name}>
              {titleOf(whole, one.name, language)}
            </option>
          ))}
          <option value={fresh}>{t("newIntent")}</option>
        </NativeSelect>
        {intent === fresh && (
          <>
            <TextInput
              aria-label={t("intentName")}
              placeholder={t("intentName")}
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <NativeSelect
              aria-label={t("leadsTo")}
              value={chain}
              onChange={(event) => setChain(event.currentTarget.value)}
            >
              <option value="">{t("leadsTo")}</option>
              {whole.chains.map((one) => (
                <option key={one.name} value={one.name}>
                  {say(one.own.title, language) || one.name}
                </option>
              ))}
            </NativeSelect>
          </>
        )}
        <Button type="submit" disabled={!named} loading={assign.isPending}>
          {t("teach")}
        </Button>
        <Button variant="default" onClick={() => toArticle.mutate()} loading={toArticle.isPending}>
          {t("toArticle")}
        </Button>
        <Button variant="default" onClick={() => dismiss.mutate()} loading={dismiss.isPending}>
          {t("dismiss")}
        </Button>
      </form>
    </li>
  );
}
