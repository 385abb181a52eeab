import { NativeSelect, NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Json, wordOf } from "../model/json.ts";
import { spanOf, toSpan, units } from "../model/span.ts";
import classes from "./Inspector.module.css";

type Props = { label: string; value: Json | undefined; onChange: (span: string) => void };

/** How long: a number and what it counts. */
export function SpanField({ label, value, onChange }: Props) {
  const { t } = useTranslation("builder");
  const { amount, unit } = spanOf(wordOf(value));
  return (
    <fieldset className={classes.texts}>
      <legend className={classes.label}>{label}</legend>
      <div className={classes.pair}>
        <NumberInput
          aria-label={label}
          min={1}
          max={999}
          value={amount}
          onChange={(next) => onChange(toSpan({ amount: Number(next) || 1, unit }))}
        />
        <NativeSelect
          aria-label={`${label}: ${t("field.unit")}`}
          value={unit}
          onChange={(event) => {
            const next = units.find((one) => one === event.currentTarget.value) ?? unit;
            onChange(toSpan({ amount, unit: next }));
          }}
        >
          {units.map((one) => (
            <option key={one} value={one}>
              {t(`unit.${one}`)}
            </option>
          ))}
        </NativeSelect>
      </div>
    </fieldset>
  );
}
