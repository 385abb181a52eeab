import { NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Fields, isFields, type Json, put, wordOf } from "../model/json.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { KeywordsField } from "./KeywordsField.tsx";
import { ListField } from "./ListField.tsx";
import { TextsField } from "./TextsField.tsx";

const answers = [
  "text",
  "number",
  "date",
  "days",
  "yes-no",
  "inn",
  "files",
  "choice",
  "list",
] as const;
type AnswerKind = (typeof answers)[number];

const fresh: Record<AnswerKind, Json> = {
  text: "text",
  number: "number",
  date: "date",
  days: "days",
  "yes-no": "yes-no",
  inn: "inn",
  files: "files",
  choice: {
    choice: [
      { id: "one", label: { ru: "Первый", en: "First" } },
      { id: "two", label: { ru: "Второй", en: "Second" } },
    ],
  },
  list: { list: "", label: { ru: "{{name}}", en: "{{name}}" } },
};

type Props = { value: Json | undefined; onChange: (value: Json | undefined) => void };

/** What kind of answer a question wants. */
export function AnswerField({ value, onChange }: Props) {
  const { t } = useTranslation("builder");
  const kind = kindOfAnswer(value);
  return (
    <>
      <NativeSelect
        label={t("field.answer")}
        value={kind}
        onChange={(event) => {
          const next = answers.find((one) => one === event.currentTarget.value);
          if (next) onChange(fresh[next]);
        }}
      >
        {answers.map((one) => (
          <option key={one} value={one}>
            {t(`answer.${one}`)}
          </option>
        ))}
      </NativeSelect>
      <Details kind={kind} value={isFields(value) ? value : {}} onChange={onChange} />
    </>
  );
}

function kindOfAnswer(value: Json | undefined): AnswerKind {
  return (
    answers.find((one) => (isFields(value) ? Object.hasOwn(value, one) : value === one)) ?? "text"
  );
}

type DetailsProps = { kind: AnswerKind; value: Fields; onChange: Props["onChange"] };

function Details({ kind, value, onChange }: DetailsProps) {
  const { t } = useTranslation("builder");
  const { values } = useBuilder();
  if (kind === "choice")
    return (
      <ListField
        label={t("field.choices")}
        add={t("field.addItem")}
        value={value.choice}
        fresh={(count) => ({ id: `option-${count + 1}`, label: { ru: "", en: "" } })}
        onChange={(choice) => onChange({ ...value, choice: choice ?? [] })}
        show={(part, change) => (
          <>
            <TextsField
              label={t("field.label")}
              short
              value={part.label}
              onChange={(label) => change(put(part, "label", label ?? { ru: "", en: "" }))}
            />
            <KeywordsField
              value={part.words}
              onChange={(words) => change(put(part, "words", words))}
            />
          </>
        )}
      />
    );
  if (kind === "list")
    return (
      <>
        <TextInput
          label={t("field.list")}
          list="builder-values"
          value={wordOf(value.list)}
          onChange={(event) => onChange({ ...value, list: event.currentTarget.value })}
        />
        <datalist id="builder-values">
          {values.map(({ name, label }) => (
            <option key={name} value={name} label={label} />
          ))}
        </datalist>
        <TextsField
          label={t("field.lineText")}
          short
          value={value.label}
          onChange={(label) => onChange({ ...value, label: label ?? "" })}
        />
      </>
    );
  if (kind === "text") {
    const limits = isFields(value.text) ? value.text : {};
    const set = (key: string, number: number | string) =>
      onChange({ text: put(limits, key, typeof number === "number" ? number : undefined) });
    return (
      <>
        <NumberInput
          label={t("field.shortest")}
          min={1}
          max={4000}
          value={wordOf(limits.shortest)}
          onChange={(number) => set("shortest", number)}
        />
        <NumberInput
          label={t("field.longest")}
          min={1}
          max={4000}
          value={wordOf(limits.longest)}
          onChange={(number) => set("longest", number)}
        />
      </>
    );
  }
  return null;
}
