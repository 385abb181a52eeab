import { NativeSelect } from "@mantine/core";
import { useBuilder } from "../state/BuilderContext.ts";

type Props = {
  label: string;
  value: string;
  empty: string;
  emptyValue?: string;
  onChange: (team: string) => void;
};

/** One of our teams, or what no team means here. */
export function TeamField({ label, value, empty, emptyValue = "", onChange }: Props) {
  const { teams } = useBuilder();
  const known = value === emptyValue || teams.some(({ key }) => key === value);
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value={emptyValue}>{empty}</option>
      {!known && <option value={value}>{value}</option>}
      {teams.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
}
