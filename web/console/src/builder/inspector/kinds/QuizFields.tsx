import { NativeSelect, NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { put, wordOf } from "../../model/json.ts";
import type { FieldsProps } from "../FieldsProps.ts";
import { KeywordsField } from "../KeywordsField.tsx";
import { ListField } from "../ListField.tsx";
import { More } from "../More.tsx";
import { NameField } from "../NameField.tsx";
import { Said } from "../Said.tsx";
import { TextsField } from "../TextsField.tsx";

/** A question with points for its answers. */
export function QuizFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  const { step, set } = props;
  return (
    <>
      <Said {...props} name="quiz" field="quizText" />
      <ListField
        label={t("field.choices")}
        add={t("field.addItem")}
        value={step.options}
        fresh={(count) => ({ id: `option-${count + 1}`, label: { ru: "", en: "" }, points: 0 })}
        onChange={(options) => set("options", options ?? [])}
        show={(option, change) => (
          <>
            <TextsField
              label={t("field.label")}
              short
              value={option.label}
              onChange={(label) => change(put(option, "label", label ?? ""))}
            />
            <NumberInput
              label={t("field.points")}
              min={-100}
              max={100}
              value={wordOf(option.points)}
              onChange={(points) => change(put(option, "points", Number(points) || 0))}
            />
            <More>
              <KeywordsField
                value={option.words}
                onChange={(words) => change(put(option, "words", words))}
              />
            </More>
          </>
        )}
      />
      <Said {...props} name="right" field="right" optional />
      <Said {...props} name="wrong" field="wrong" optional />
      <More>
        <Said {...props} name="label" field="valueLabel" short optional />
        <NameField step={step} set={set} />
        <NameField step={step} set={(key, name) => set(key, name || undefined)} name="score" />
      </More>
    </>
  );
}

const marks = ["csat", "nps", "ces"] as const;

/** A mark asked for. */
export function SurveyFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  const { step, set } = props;
  return (
    <>
      <Said {...props} name="survey" field="surveyText" />
      <NativeSelect
        label={t("field.marks")}
        value={wordOf(step.kind)}
        onChange={(event) => set("kind", event.currentTarget.value)}
      >
        {marks.map((one) => (
          <option key={one} value={one}>
            {t(`marks.${one}`)}
          </option>
        ))}
      </NativeSelect>
      <More>
        <Said {...props} name="label" field="valueLabel" short optional />
        <NameField step={step} set={set} />
      </More>
    </>
  );
}
