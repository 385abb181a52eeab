import { Textarea } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Json } from "../model/json.ts";
import { textsOf, toTexts } from "../model/texts.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Inspector.module.css";

type Props = {
  label: string;
  hint?: string | undefined;
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
  short?: boolean;
};

/** One text in Russian and English side by side. */
export function TextsField({ label, hint, value, onChange, short = false }: Props) {
  const { t } = useTranslation("builder");
  const { values } = useBuilder();
  const id = useId();
  const texts = textsOf(value);
  return (
    <fieldset className={classes.texts}>
      <legend className={classes.label}>{label}</legend>
      {hint && <p className={classes.hint}>{hint}</p>}
      <div className={classes.pair}>
        {(["ru", "en"] as const).map((language) => (
          <Textarea
            key={language}
            id={`${id}-${language}`}
            aria-label={`${label}, ${t(`field.${language}`)}`}
            placeholder={t(`field.${language}`)}
            lang={language}
            autosize
            minRows={short ? 1 : 2}
            maxRows={10}
            value={texts[language]}
            onChange={(event) =>
              onChange(toTexts({ ...texts, [language]: event.currentTarget.value }))
            }
          />
        ))}
      </div>
      {!short && values.length > 0 && (
        <select
          className={classes.insert}
          aria-label={`${label}: ${t("field.insertValue")}`}
          value=""
          onChange={(event) => {
            const mark = `{{${event.currentTarget.value}}}`;
            const add = (text: string) => (text === "" ? mark : `${text} ${mark}`);
            onChange(toTexts({ ru: add(texts.ru), en: add(texts.en) }));
          }}
        >
          <option value="">{t("field.insertValue")}</option>
          {values.map((known) => (
            <option key={known.name} value={known.name}>
              {known.label}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
