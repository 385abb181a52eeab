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
  "digits",
  "money",
  "date",
  "period",
  "days",
  "duration",
  "time",
  "yes-no",
  "choice",
  "scale",
  "phone",
  "email",
  "files",
  "list",
  "person",
  "inn",
  "kpp",
  "ogrn",
  "snils",
  "bik",
  "account",
] as const;
type AnswerKind = (typeof answers)[number];

/** What is more than its name from the beginning. */
const fresh: Partial<Record<AnswerKind, Json>> = {
  choice: {
    choice: [
      { id: "one", label: { ru: "Первый", en: "First" } },
      { id: "two", label: { ru: "Второй", en: "Second" } },
    ],
  },
  scale: { scale: { from: 1, to: 5 } },
  list: { list: "", label: { ru: "{{name}}", en: "{{name}}" } },
  person: { person: "" },
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
          if (next) onChange(fresh[next] ?? next);
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
  switch (kind) {
    case "choice":
      return <Choices value={value} onChange={onChange} />;
    case "list":
    case "person":
      return <FromList kind={kind} value={value} onChange={onChange} />;
    case "text":
      return (
        <Bounds kind="text" keys={["shortest", "longest"]} value={value} onChange={onChange} />
      );
    case "digits":
      return (
        <Bounds kind="digits" keys={["shortest", "longest"]} value={value} onChange={onChange} />
      );
    case "files":
      return <Bounds kind="files" keys={["most"]} value={value} onChange={onChange} />;
    case "scale":
      return <Bounds kind="scale" keys={["from", "to"]} value={value} onChange={onChange} />;
    default:
      return null;
  }
}

type PartProps = Omit<DetailsProps, "kind">;

function Choices({ value, onChange }: PartProps) {
  const { t } = useTranslation("builder");
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
}

function FromList({ kind, value, onChange }: PartProps & { kind: "list" | "person" }) {
  const { t } = useTranslation("builder");
  const { values } = useBuilder();
  return (
    <>
      <TextInput
        label={t("field.list")}
        list="builder-values"
        value={wordOf(value[kind])}
        onChange={(event) => onChange({ ...value, [kind]: event.currentTarget.value })}
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
        onChange={(label) => onChange(put(value, "label", label))}
      />
    </>
  );
}

type BoundsProps = PartProps & {
  kind: "text" | "digits" | "files" | "scale";
  keys: readonly ("shortest" | "longest" | "most" | "from" | "to")[];
};

const most = { text: 4000, digits: 30, files: 10, scale: 11 };

/** Numbers that an answer must keep to. */
function Bounds({ kind, keys, value, onChange }: BoundsProps) {
  const { t } = useTranslation("builder");
  const limits = isFields(value[kind]) ? value[kind] : {};
  return keys.map((key) => (
    <NumberInput
      key={key}
      label={t(`bound.${key}`)}
      min={kind === "scale" ? 0 : 1}
      max={most[kind]}
      value={wordOf(limits[key])}
      onChange={(number) =>
        onChange({ [kind]: put(limits, key, typeof number === "number" ? number : undefined) })
      }
    />
  ));
}
