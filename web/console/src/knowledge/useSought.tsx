import { TextInput } from "@mantine/core";
import { useState } from "react";
import classes from "./KnowledgePage.module.css";

const enoughToSearch = 10;

/** A field above a list that is long enough to be searched, and whether a text has the words written there. */
export function useSought(total: number, label: string) {
  const [words, setWords] = useState("");
  const sought = words.trim().toLowerCase();
  const many = total >= enoughToSearch;
  return {
    many,
    has: (text: string) => text.toLowerCase().includes(sought),
    field: many && (
      <div className={classes.filters}>
        <TextInput
          className={classes.words}
          label={label}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
    ),
  };
}
