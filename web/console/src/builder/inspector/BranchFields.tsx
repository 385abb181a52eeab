import { useTranslation } from "react-i18next";
import { blankTrigger } from "../model/blank.ts";
import { type Chain, withChainOwn } from "../model/document.ts";
import { isFields, type Json, listOf, put, wordOf } from "../model/json.ts";
import { type Trigger, triggers } from "../model/kinds.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { CommaField } from "./CommaField.tsx";
import { KeywordsField } from "./KeywordsField.tsx";
import { More } from "./More.tsx";
import { TeamField } from "./TeamField.tsx";
import { TextsField } from "./TextsField.tsx";

/** The branch a step belongs to: its name, whose it is, and what begins it besides a menu. */
export function BranchFields({ chain }: { chain: Chain }) {
  const { t } = useTranslation("builder");
  const { change } = useBuilder();
  const { name, own } = chain;
  const set = (key: string, value: Json | undefined) =>
    change((whole) => withChainOwn(whole, name, key, value), `${name}.${key}`);
  const on = isFields(own.on) ? own.on : {};
  const begin = (trigger: Trigger, value: Json | undefined) => {
    const next = put(on, trigger, value);
    set("on", Object.keys(next).length > 0 ? next : undefined);
  };
  return (
    <More title={t("field.branch")} open={Object.keys(on).length > 0}>
      <TextsField
        label={t("field.branchTitle")}
        short
        value={own.title}
        onChange={(title) => set("title", title)}
      />
      <TeamField
        label={t("field.branchTeam")}
        empty={t("field.noTeam")}
        value={wordOf(own.team)}
        onChange={(team) => set("team", team || undefined)}
      />
      <KeywordsField
        key={`${name}.words`}
        label={t("kind.words")}
        value={on.words}
        onChange={(words) => begin("words", words)}
      />
      {triggers
        .filter((trigger) => trigger !== "words")
        .map((trigger) => (
          <CommaField
            key={`${name}.${trigger}`}
            label={t(`kind.${trigger}`)}
            hint={t(`about.${trigger}`)}
            value={on[trigger] ?? (trigger in on ? blankTrigger(trigger) : undefined)}
            onChange={(words) => begin(trigger, words.length > 0 ? words : undefined)}
          />
        ))}
      {(["inputs", "outputs"] as const).map((key) => (
        <CommaField
          key={`${name}.${key}`}
          label={t(`field.branch-${key}`)}
          hint={t("field.commas")}
          value={listOf(own[key])}
          onChange={(names) => set(key, names.length > 0 ? names : undefined)}
        />
      ))}
    </More>
  );
}
