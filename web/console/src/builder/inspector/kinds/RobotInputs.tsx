import { Autocomplete } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { RobotField } from "../../api/scenarios.ts";
import { isFields, type Json, put, wordOf } from "../../model/json.ts";
import { useBuilder } from "../../state/BuilderContext.ts";
import classes from "../Inspector.module.css";
import { formulaOf, shown, ValuesField } from "../ValuesField.tsx";
import { robotKind } from "./robotKind.ts";

type Props = {
  fields: readonly RobotField[];
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
};

/** What the task wants to know, one field for each; whatever else is passed on stands below. */
export function RobotInputs({ fields, value, onChange }: Props) {
  const { t } = useTranslation("builder");
  const { values } = useBuilder();
  const given = isFields(value) ? value : {};
  const declared = new Set(fields.map(({ name }) => name));
  const others = Object.entries(given).filter(([name]) => !declared.has(name));
  const ours = Object.entries(given).filter(([name]) => declared.has(name));
  return (
    <>
      {fields.length > 0 && (
        <fieldset className={classes.texts}>
          <legend className={classes.label}>{t("field.inputs")}</legend>
          <div className={classes.list}>
            {fields.map(({ name, type, required, title }) => {
              const formula = wordOf(given[name]);
              return (
                <Autocomplete
                  key={name}
                  label={title}
                  description={robotKind(type, t)}
                  withAsterisk={required}
                  data={values.map((known) => known.label)}
                  value={shown(formula, values)}
                  error={required && formula === "" && t("field.inputMissing")}
                  onChange={(typed) =>
                    onChange(put(given, name, typed === "" ? undefined : formulaOf(typed, values)))
                  }
                />
              );
            })}
          </div>
        </fieldset>
      )}
      {(fields.length === 0 || others.length > 0) && (
        <ValuesField
          label={t(fields.length === 0 ? "field.inputs" : "field.otherInputs")}
          add={t("field.addInput")}
          nameLabel={t("field.inputName")}
          value={Object.fromEntries(others)}
          onChange={(next) =>
            onChange({ ...Object.fromEntries(ours), ...(isFields(next) ? next : {}) })
          }
        />
      )}
    </>
  );
}
