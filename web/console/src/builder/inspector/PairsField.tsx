import { TextInput } from "@mantine/core";
import { isFields, type Json, wordOf } from "../model/json.ts";
import { RowsField } from "./RowsField.tsx";

type Props = {
  label: string;
  add: string;
  names: readonly [string, string];
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
};

/** Names, each with the name of something else. */
export function PairsField({ label, add, names, value, onChange }: Props) {
  return (
    <RowsField
      label={label}
      add={add}
      nameLabel={names[0]}
      rows={Object.entries(isFields(value) ? value : {}).map(([one, other]) => [
        one,
        wordOf(other),
      ])}
      fresh=""
      onChange={(next) => onChange(next.length > 0 ? Object.fromEntries(next) : undefined)}
    >
      {(other, put) => (
        <TextInput
          label={names[1]}
          value={other}
          onChange={(event) => put(event.currentTarget.value)}
        />
      )}
    </RowsField>
  );
}
