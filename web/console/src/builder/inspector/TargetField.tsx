import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { placeName } from "../canvas/stepTitle.ts";
import { useBuilder } from "../state/BuilderContext.ts";

type Props = {
  label: string;
  value: string;
  empty: string;
  chainsOnly?: boolean;
  onChange: (target: string) => void;
};

/** Where something leads: a branch of the scenario or one of its steps. */
export function TargetField({ label, value, empty, chainsOnly = false, onChange }: Props) {
  const { t } = useTranslation("builder");
  const builder = useBuilder();
  const name = (target: string) => short(placeName(target, builder, t));
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{empty}</option>
      {builder.doc.chains.map((chain) => (
        <optgroup key={chain.name} label={name(chain.name)}>
          <option value={chain.name}>{name(chain.name)}</option>
          {(chainsOnly ? [] : chain.steps.slice(1)).map(({ id }) => (
            <option key={id} value={id}>
              {name(id)}
            </option>
          ))}
          {value === chain.steps[0]?.id && <option value={value}>{name(value)}</option>}
        </optgroup>
      ))}
    </NativeSelect>
  );
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
