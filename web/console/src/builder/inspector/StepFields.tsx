import { NativeSelect, Switch, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Step } from "../model/document.ts";
import { type Fields, type Json, put, wordOf } from "../model/json.ts";
import type { Kind } from "../model/kinds.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { AnswerField } from "./AnswerField.tsx";
import { ConditionField } from "./ConditionField.tsx";
import { KeywordsField } from "./KeywordsField.tsx";
import { ListField } from "./ListField.tsx";
import { More } from "./More.tsx";
import { RobotFields } from "./RobotFields.tsx";
import { TargetField } from "./TargetField.tsx";
import { TextsField } from "./TextsField.tsx";
import { ValuesField } from "./ValuesField.tsx";

export type FieldsProps = {
  step: Step;
  set: (key: string, value: Json | undefined) => void;
  lead: (port: string, target: string) => void;
};

/** The form of one kind of step. */
export function StepFields({ kind, ...props }: FieldsProps & { kind: Kind }) {
  switch (kind) {
    case "say":
      return <Said {...props} name="say" field="text" />;
    case "menu":
      return <MenuFields {...props} />;
    case "ask":
      return <AskFields {...props} />;
    case "confirm":
      return (
        <>
          <Said {...props} name="confirm" field="confirmText" />
          <Said {...props} name="yes" field="yes" short />
        </>
      );
    case "if":
      return <IfFields {...props} />;
    case "set":
      return <SetFields {...props} />;
    case "robot":
      return <RobotFields {...props} />;
    case "handoff":
      return <HandOffFields {...props} />;
    case "goto":
      return <GoToFields {...props} />;
    case "end":
      return <EndFields {...props} />;
  }
}

type SaidProps = FieldsProps & {
  name: string;
  field:
    | "text"
    | "confirmText"
    | "yes"
    | "menuText"
    | "askText"
    | "handoffText"
    | "reason"
    | "endText";
  short?: boolean;
};

function Said({ step, set, name, field, short = false }: SaidProps) {
  const { t } = useTranslation("builder");
  const optional = name === "yes" || name === "text";
  return (
    <TextsField
      label={t(`field.${field}`)}
      short={short}
      value={step[name]}
      onChange={(value) => set(name, value ?? (optional ? undefined : ""))}
    />
  );
}

function MenuFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  const { step, set } = props;
  return (
    <>
      <Said {...props} name="menu" field="menuText" />
      <ListField
        label={t("field.items")}
        add={t("field.addItem")}
        value={step.items}
        fresh={() => ({ label: { ru: "", en: "" } })}
        onChange={(items) => set("items", items ?? [])}
        show={(item, change, at) => (
          <>
            <TextsField
              label={t("field.label")}
              short
              value={item.label}
              onChange={(label) => change(put(item, "label", label ?? { ru: "", en: "" }))}
            />
            <TargetField
              label={t("field.to")}
              empty={t("openPort")}
              value={wordOf(item.to)}
              onChange={(target) => props.lead(`items.${at}`, target)}
            />
            <KeywordsField
              value={item.words}
              onChange={(words) => change(put(item, "words", words))}
            />
          </>
        )}
      />
    </>
  );
}

function AskFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  const { step, set } = props;
  return (
    <>
      <Said {...props} name="ask" field="askText" />
      <AnswerField value={step.answer} onChange={(answer) => set("answer", answer)} />
      <TextsField
        label={t("field.valueLabel")}
        short
        value={step.label}
        onChange={(label) => set("label", label ?? "")}
      />
      <More>
        <TextInput
          label={t("field.as")}
          value={wordOf(step.as)}
          onChange={(event) => set("as", event.currentTarget.value)}
        />
        <TextsField
          label={t("field.again")}
          hint={t("field.againHint")}
          value={step.again}
          onChange={(again) => set("again", again)}
        />
        <ListField
          label={t("field.checks")}
          add={t("field.addCheck")}
          value={step.checks}
          fresh={() => ({
            must: `known(${wordOf(step.as)})`,
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
        <Offers step={step} set={set} />
      </More>
    </>
  );
}

function Offers({ step, set }: { step: Fields; set: FieldsProps["set"] }) {
  const { t } = useTranslation("builder");
  return (
    <ListField
      label={t("field.offers")}
      add={t("field.addOffer")}
      value={step.offers}
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

function IfFields({ step, set, lead }: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <>
      <ConditionField
        label={t("field.condition")}
        value={wordOf(step.if)}
        onChange={(condition) => set("if", condition)}
      />
      {(["then", "else"] as const).map((port) => (
        <TargetField
          key={port}
          label={t(`field.${port}`)}
          empty={t("field.nextStep")}
          value={wordOf(step[port])}
          onChange={(target) => lead(port, target)}
        />
      ))}
    </>
  );
}

function SetFields({ step, set }: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <ValuesField
      label={t("field.values")}
      add={t("field.addValue")}
      nameLabel={t("field.valueName")}
      value={step.set}
      onChange={(values) => set("set", values)}
    />
  );
}

function HandOffFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  const { teams } = useBuilder();
  return (
    <>
      <Said {...props} name="handoff" field="handoffText" />
      <NativeSelect
        label={t("field.team")}
        value={wordOf(props.step.team)}
        onChange={(event) => props.set("team", event.currentTarget.value || undefined)}
      >
        <option value="">{t("field.teamOfBranch")}</option>
        {teams.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </NativeSelect>
      <Said {...props} name="reason" field="reason" short />
    </>
  );
}

function GoToFields({ step, lead }: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <TargetField
      label={t("field.gotoTo")}
      empty={t("openPort")}
      value={wordOf(step.goto)}
      onChange={(target) => lead("goto", target)}
    />
  );
}

function EndFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <>
      <Said {...props} name="text" field="endText" />
      <Switch
        label={t("field.resolved")}
        checked={props.step.end !== "unresolved"}
        onChange={(event) =>
          props.set("end", event.currentTarget.checked ? "resolved" : "unresolved")
        }
      />
    </>
  );
}

/** The same step with a field set, its id where it was. */
export function withField(step: Step, key: string, value: Json | undefined): Step {
  return { ...put(step, key, value), id: step.id };
}
