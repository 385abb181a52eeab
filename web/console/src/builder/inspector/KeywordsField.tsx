import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Json } from "../model/json.ts";
import { keywordsOf, toKeywords } from "../model/texts.ts";
import classes from "./Inspector.module.css";

type Props = {
  label?: string;
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
};

/** Words by which a choice is recognised when the customer types instead of pressing. */
export function KeywordsField({ label, value, onChange }: Props) {
  const { t } = useTranslation("builder");
  const name = label ?? t("field.words");
  const words = keywordsOf(value);
  return (
    <fieldset className={classes.texts}>
      <legend className={classes.label}>{name}</legend>
      <p className={classes.hint}>{t("field.wordsHint")}</p>
      <div className={classes.pair}>
        {(["ru", "en"] as const).map((language) => (
          <Line
            key={language}
            label={`${name}, ${t(`field.${language}`)}`}
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
