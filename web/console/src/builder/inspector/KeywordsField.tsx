import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Json } from "../model/json.ts";
import { keywordsOf, toKeywords } from "../model/texts.ts";
import classes from "./Inspector.module.css";

type Props = { value: Json | undefined; onChange: (value: Json | undefined) => void };

/** Words by which a choice is recognised when the customer types instead of pressing. */
export function KeywordsField({ value, onChange }: Props) {
  const { t } = useTranslation("builder");
  const words = keywordsOf(value);
  return (
    <fieldset className={classes.texts}>
      <legend className={classes.label}>{t("field.words")}</legend>
      <p className={classes.hint}>{t("field.wordsHint")}</p>
      <div className={classes.pair}>
        {(["ru", "en"] as const).map((language) => (
          <Line
            key={language}
            label={`${t("field.words")}, ${t(`field.${language}`)}`}
            words={words[language]}
            onChange={(list) => onChange(toKeywords({ ...words, [language]: list }))}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Line({
  label,
  words,
  onChange,
}: {
  label: string;
  words: string[];
  onChange: (words: string[]) => void;
}) {
  const [typed, setTyped] = useState(words.join(", "));
  return (
    <TextInput
      aria-label={label}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(
          event.currentTarget.value
            .split(",")
            .map((word) => word.trim())
            .filter((word) => word !== ""),
        );
      }}
    />
  );
}
