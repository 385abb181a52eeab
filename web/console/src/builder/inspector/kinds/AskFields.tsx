import { NumberInput, Switch, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Fields, isFields, type Json, put, wordOf } from "../../model/json.ts";
import { AnswerField } from "../AnswerField.tsx";
import { ConditionField } from "../ConditionField.tsx";
import type { FieldsProps } from "../FieldsProps.ts";
import { ListField } from "../ListField.tsx";
import { More } from "../More.tsx";
import { TargetField } from "../TargetField.tsx";
import { TextsField } from "../TextsField.tsx";

export function AskFields({ step, set }: FieldsProps) {
  return <QuestionFields part={step} set={set} />;
}

type Props = { part: Fields; set: (key: string, value: Json | undefined) => void };

/** A question: its words, the answer it wants, and what is done about one that does not fit. */
export function QuestionFields({ part, set }: Props) {
  const { t } = useTranslation("builder");
  return (
    <>
      <TextsField
        label={t("field.askText")}
        value={part.ask}
        onChange={(text) => set("ask", text ?? "")}
      />
      <AnswerField value={part.answer} onChange={(answer) => set("answer", answer)} />
      <TextsField
        label={t("field.valueLabel")}
        short
        value={part.label}
        onChange={(label) => set("label", label ?? "")}
      />
      <More>
        <TextInput
          label={t("field.as")}
          description={t("field.asHint")}
          value={wordOf(part.as)}
          onChange={(event) => set("as", event.currentTarget.value)}
        />
        <Switch
          label={t("field.personal")}
          checked={part.personal === true}
          onChange={(event) => set("personal", event.currentTarget.checked || undefined)}
        />
        <TextsField
          label={t("field.again")}
          hint={t("field.againHint")}
          value={part.again}
          onChange={(again) => set("again", again)}
        />
        <Tries part={part} set={set} />
        <Checks part={part} set={set} />
        <Offers part={part} set={set} />
      </More>
    </>
  );
}

function Tries({ part, set }: Props) {
  const { t } = useTranslation("builder");
  const tries = isFields(part.attempts) ? part.attempts : null;
  return (
    <>
      <Switch
        label={t("field.tries")}
        checked={tries !== null}
        onChange={(event) => set("attempts", event.currentTarget.checked ? { most: 2 } : undefined)}
      />
      {tries && (
        <>
          <NumberInput
            label={t("field.most")}
            min={1}
            max={10}
            value={wordOf(tries.most)}
            onChange={(most) => set("attempts", put(tries, "most", Number(most) || 1))}
          />
          <TargetField
            label={t("field.afterTries")}
            empty={t("openPort")}
            value={wordOf(tries.then)}
            onChange={(target) => set("attempts", put(tries, "then", target || undefined))}
          />
        </>
      )}
    </>
  );
}

function Checks({ part, set }: Props) {
  const { t } = useTranslation("builder");
  return (
    <ListField
      label={t("field.checks")}
      add={t("field.addCheck")}
      value={part.checks}
      fresh={() => ({
        must: `known(${wordOf(part.as)})`,
        otherwise: { ru: "Такой ответ не подходит.", en: "That answer doesn’t fit." },
      })}
      onChange={(checks) => set("checks", checks)}
      show={(check, change) => (
        <>
          <ConditionField
            label={t("field.must")}
            value={wordOf(check.must)}
            onChange={(must) => change(put(check, "must", must))}
          />
          <TextsField
            label={t("field.otherwise")}
            value={check.otherwise}
            onChange={(otherwise) => change(put(check, "otherwise", otherwise ?? ""))}
          />
        </>
      )}
    />
  );
}

function Offers({ part, set }: Props) {
  const { t } = useTranslation("builder");
  return (
    <ListField
      label={t("field.offers")}
      add={t("field.addOffer")}
      value={part.offers}
      fresh={() => ({ label: { ru: "", en: "" }, says: "" })}
      onChange={(offers) => set("offers", offers)}
      show={(offer, change) => (
        <>
          <TextsField
            label={t("field.label")}
            short
            value={offer.label}
            onChange={(label) => change(put(offer, "label", label ?? ""))}
          />
          <TextInput
            label={t("field.says")}
            value={wordOf(offer.says)}
            onChange={(event) => change(put(offer, "says", event.currentTarget.value))}
          />
        </>
      )}
    />
  );
}
