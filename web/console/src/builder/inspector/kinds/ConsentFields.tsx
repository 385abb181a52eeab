import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { wordOf } from "../../model/json.ts";
import type { FieldsProps } from "../FieldsProps.ts";
import { More } from "../More.tsx";
import { NameField } from "../NameField.tsx";
import { Said } from "../Said.tsx";
import { WaysFields } from "../WaysFields.tsx";

/** Asked once for a purpose and a version of its text. */
export function ConsentFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  const { step, set } = props;
  return (
    <>
      <Said {...props} name="consent" field="consentText" />
      <WaysFields {...props} />
      {(["purpose", "version"] as const).map((key) => (
        <TextInput
          key={key}
          label={t(`field.${key}`)}
          description={t(`field.${key}Hint`)}
          value={wordOf(step[key])}
          onChange={(event) => set(key, event.currentTarget.value)}
        />
      ))}
      <More>
        <Said {...props} name="label" field="valueLabel" short optional />
        <NameField step={step} set={set} />
      </More>
    </>
  );
}
