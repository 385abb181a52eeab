import { TextInput } from "@mantine/core";
import { useState } from "react";
import { type Json, listOf, wordOf } from "../model/json.ts";

type Props = {
  label: string;
  hint?: string;
  value: Json | undefined;
  onChange: (words: string[]) => void;
};

/** A few words in one line, with commas between them. */
export function CommaField({ label, hint, value, onChange }: Props) {
  const [typed, setTyped] = useState(listOf(value).map(wordOf).join(", "));
  return (
    <TextInput
      label={label}
      description={hint}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const words = event.currentTarget.value.split(",").map((word) => word.trim());
        onChange(words.filter((word) => word !== ""));
      }}
    />
  );
}
