import { NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { isFields, put, wordOf } from "../../model/json.ts";
import { ConditionField } from "../ConditionField.tsx";
import type { FieldsProps } from "../FieldsProps.ts";
import { ListField } from "../ListField.tsx";
import { TargetField } from "../TargetField.tsx";
import { TeamField } from "../TeamField.tsx";
import { WaysFields } from "../WaysFields.tsx";

export function IfFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <>
      <ConditionField
        label={t("field.condition")}
        value={wordOf(props.step.if)}
        onChange={(condition) => props.set("if", condition)}
      />
      <WaysFields {...props} />
    </>
  );
}

export function HoursFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <>
      <TeamField
        label={t("field.whose")}
        empty={t("field.company")}
        emptyValue="any"
        value={wordOf(props.step.hours)}
        onChange={(team) => props.set("hours", team)}
      />
      <WaysFields {...props} />
    </>
  );
}

export function AttemptsFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <>
      <NumberInput
        label={t("field.times")}
        min={1}
        max={100}
        value={wordOf(props.step.attempts)}
        onChange={(most) => props.set("attempts", Number(most) || 1)}
      />
      <WaysFields {...props} />
    </>
  );
}

export function SplitFields({ step, set, lead }: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <ListField
      label={t("field.shares")}
      add={t("field.addShare")}
      item={(number) => t("field.share", { number })}
      value={step.split}
      fresh={(count) => ({ id: String.fromCharCode(97 + (count % 26)), share: 10 })}
      onChange={(shares) => set("split", shares ?? [])}
      show={(share, change, at) => (
        <>
          <NumberInput
            label={t("field.percent")}
            min={0}
            max={100}
            value={wordOf(share.share)}
            onChange={(percent) => change(put(share, "share", Number(percent) || 0))}
          />
          <TargetField
            label={t("field.to")}
            empty={t("field.nextStep")}
            value={wordOf(share.to)}
            onChange={(target) => lead(`split.${at}.to`, target)}
          />
        </>
      )}
    />
  );
}

export function LanguageFields({ step, set }: FieldsProps) {
  const { t } = useTranslation("builder");
  const ways = isFields(step.language) ? step.language : {};
  return (["ru", "en"] as const).map((language) => (
    <TargetField
      key={language}
      label={t(`port.${language}`)}
      empty={t("field.nextStep")}
      value={wordOf(ways[language])}
      onChange={(target) => set("language", put(ways, language, target || undefined))}
    />
  ));
}
