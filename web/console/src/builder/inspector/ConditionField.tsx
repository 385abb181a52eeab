import { ActionIcon, Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type Comparison,
  conditionOf,
  type Sentence,
  type Sign,
  sentenceOf,
  signs,
} from "../model/condition.ts";
import { tones } from "../model/tones.ts";
import type { Answer } from "../model/values.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Inspector.module.css";
import { ToneOptions } from "./ToneOptions.tsx";

type Props = { label: string; value: string; onChange: (value: string) => void };

/** A condition put together of values, comparisons and what to compare with. */
export function ConditionField({ label, value, onChange }: Props) {
  const { t } = useTranslation("builder");
  const { values } = useBuilder();
  const [asText, setAsText] = useState(false);
  const sentence = sentenceOf(value);
  const names = new Set(values.map(({ name }) => name));
  const write = (next: Sentence) => onChange(conditionOf(next, names));
  if (!sentence || asText)
    return (
      <div className={classes.list}>
        <Textarea
          label={label}
          description={sentence ? undefined : t("condition.complex")}
          autosize
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => {
            setAsText(false);
            if (!sentence) onChange("known(contact.name)");
          }}
        >
          {t("condition.start")}
        </Button>
      </div>
    );
  const put = (at: number, part: Comparison) =>
    write({ ...sentence, parts: sentence.parts.map((old, i) => (i === at ? part : old)) });
  const add = () =>
    write({
      ...sentence,
      parts: [...sentence.parts, { left: "contact.name", sign: "known", right: "" }],
    });
  return (
    <fieldset className={classes.block}>
      <legend className={classes.label}>{label}</legend>
      {sentence.parts.length > 1 && (
        <NativeSelect
          aria-label={label}
          value={sentence.join}
          onChange={(event) =>
            write({ ...sentence, join: event.currentTarget.value === "||" ? "||" : "&&" })
          }
        >
          <option value="&&">{t("condition.all")}</option>
          <option value="||">{t("condition.any")}</option>
        </NativeSelect>
      )}
      {sentence.parts.map((part, at) => (
        <ComparisonRow
          // biome-ignore lint/suspicious/noArrayIndexKey: comparisons have no names of their own
          key={at}
          part={part}
          onChange={(next) => put(at, next)}
          {...(sentence.parts.length > 1 && {
            onDrop: () =>
              write({ ...sentence, parts: sentence.parts.filter((_, place) => place !== at) }),
          })}
        />
      ))}
      <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={add}>
        {t("condition.add")}
      </Button>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setAsText(true)}>
        {t("condition.asText")}
      </Button>
    </fieldset>
  );
}

type RowProps = {
  part: Comparison;
  onChange: (part: Comparison) => void;
  onDrop?: () => void;
};

function ComparisonRow({ part, onChange, onDrop }: RowProps) {
  const { t } = useTranslation("builder");
  const { values } = useBuilder();
  const [typed, setTyped] = useState(part.right);
  const tone = tones.get(part.left);
  const answers = answersTo(part.left);
  const known = tone !== undefined || values.some(({ name }) => name === part.left);
  const sign = (wanted: string): Sign => signs.find((one) => one === wanted) ?? "==";
  const compares = part.sign !== "known" && part.sign !== "unknown";

  function answersTo(left: string): readonly Answer[] {
    const told = tones.get(left)?.answers.map((id) => ({ id, label: t(`tone.${id}`) }));
    return told ?? values.find(({ name }) => name === left)?.answers ?? [];
  }

  return (
    <div className={classes.compare}>
      <NativeSelect
        aria-label={t("condition.left")}
        value={part.left}
        onChange={(event) => {
          const left = event.currentTarget.value;
          const first = answersTo(left)[0];
          onChange(first ? { left, sign: "==", right: first.id } : { ...part, left });
        }}
      >
        {!known && <option value={part.left}>{part.left}</option>}
        {values.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
        <ToneOptions />
      </NativeSelect>
      {onDrop ? (
        <ActionIcon aria-label={t("field.remove")} onClick={onDrop}>
          <IconTrash size={16} />
        </ActionIcon>
      ) : (
        <span />
      )}
      <div className={classes.pair}>
        <NativeSelect
          aria-label={t("condition.sign")}
          value={part.sign}
          onChange={(event) => onChange({ ...part, sign: sign(event.currentTarget.value) })}
        >
          {signs.map((one) => (
            <option key={one} value={one}>
              {t(`sign.${one}`)}
            </option>
          ))}
        </NativeSelect>
        {answers.length > 0 && compares && (
          <NativeSelect
            aria-label={t("condition.right")}
            value={part.right}
            onChange={(event) => onChange({ ...part, right: event.currentTarget.value })}
          >
            {!answers.some(({ id }) => id === part.right) && (
              <option value={part.right}>{part.right}</option>
            )}
            {answers.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </NativeSelect>
        )}
        {answers.length === 0 && compares && (
          <TextInput
            aria-label={t("condition.right")}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              onChange({ ...part, right: event.currentTarget.value });
            }}
          />
        )}
      </div>
      {tone && <p className={classes.hint}>{t("tone.hint")}</p>}
    </div>
  );
}
