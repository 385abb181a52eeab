import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isFields, type Json, json, put, wordOf } from "../../builder/model/json.ts";
import { type Declared, declared, namesIn } from "../model/operation.ts";
import { typedValue } from "../model/typedValue.ts";
import { More } from "./More.tsx";
import classes from "./Operation.module.css";
import { useOperation } from "./OperationContext.ts";

/** What the task is tried with: a field for each input, and all of it as text. */
export function TrialInputs() {
  const { t } = useTranslation("robots");
  const { task, values, setValues } = useOperation();
  const [typed, setTyped] = useState<string | null>(null);
  const known = declared(task, "inputs");
  const more = namesIn(wordOf(task.path))
    .filter((name) => !known.some((input) => input.name === name))
    .map((name) => ({ name, type: "text", required: true, ru: "", en: "" }));
  const inputs = [...known, ...more];
  const whole = typed ?? JSON.stringify(values, null, 2);
  const read = readFields(whole);
  return (
    <>
      <div className={classes.line}>
        {inputs.map((input) => (
          <TrialInput
            key={input.name}
            input={input}
            value={values[input.name]}
            onChange={(value) => {
              setTyped(null);
              setValues(put(values, input.name, value));
            }}
          />
        ))}
      </div>
      <More title={t("allInputs")} opened={inputs.length === 0 && wordOf(task.method) !== ""}>
        <Textarea
          className={classes.formula}
          label={t("inputsJson")}
          description={t("inputsJsonHint")}
          autosize
          minRows={2}
          maxRows={12}
          spellCheck={false}
          value={whole}
          error={read ? undefined : t("notJson")}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            const next = readFields(event.currentTarget.value);
            if (next) setValues(next);
          }}
        />
      </More>
    </>
  );
}

type Props = {
  input: Declared;
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
};

function TrialInput({ input, value, onChange }: Props) {
  const { t } = useTranslation("robots");
  const { i18n } = useTranslation();
  const { name, type, required } = input;
  const label = (i18n.language === "en" ? input.en : input.ru) || name;
  const common = { label, withAsterisk: required };
  if (type === "yes-no")
    return (
      <NativeSelect
        {...common}
        value={value === true ? "yes" : value === false ? "no" : ""}
        onChange={({ currentTarget: { value: said } }) =>
          onChange(said === "" ? undefined : said === "yes")
        }
        data={[
          { value: "", label: t("notSaid") },
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
        ]}
      />
    );
  return <Typed {...common} type={type} value={value} onChange={onChange} />;
}

type TypedProps = {
  label: string;
  withAsterisk: boolean;
  type: string;
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
};

function Typed({ label, withAsterisk, type, value, onChange }: TypedProps) {
  const { t } = useTranslation("robots");
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? (typeof value === "object" ? JSON.stringify(value) : wordOf(value));
  const read = typedValue(type, shown);
  return (
    <TextInput
      label={label}
      withAsterisk={withAsterisk}
      type={type === "date" ? "date" : "text"}
      inputMode={type === "number" || type === "money" ? "decimal" : undefined}
      placeholder={type === "period" ? "2026-02-05 2026-02-18" : undefined}
      value={shown}
      error={read.ok ? undefined : t(`typed_${read.wanted}`)}
      onChange={(event) => {
        const next = typedValue(type, event.currentTarget.value);
        setText(event.currentTarget.value);
        if (next.ok) onChange(next.value);
      }}
      onBlur={() => read.ok && setText(null)}
    />
  );
}

function readFields(text: string) {
  try {
    const value: unknown = JSON.parse(text);
    const read = json(value, "inputs");
    return isFields(read) ? read : null;
  } catch {
    return null;
  }
}
